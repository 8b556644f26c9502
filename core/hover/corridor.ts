/**
 * The safe corridor: a pointer on a straight way from the mark to the card may cross
 * other text without losing the card. Plain geometry in viewport px; the idea is the
 * "safe triangle" known from nested menus.
 */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** px by which the corridor is wider than the exact triangle: hands are not rulers. */
const TOLERANCE = 8;

/** True for a point inside a box or on its edge. @param margin px by which the box is wider on each side. */
export function inBox(point: Point, box: Box, margin = 0): boolean {
  return (
    point.x >= box.left - margin &&
    point.x <= box.right + margin &&
    point.y >= box.top - margin &&
    point.y <= box.bottom + margin
  );
}

/**
 * True where a point lies between the place at which the pointer left the mark and the card's nearer edge.
 * @param from where the pointer was when it left the mark.
 */
export function inCorridor(point: Point, from: Point, card: Box): boolean {
  if (inBox(point, card, TOLERANCE)) return true;
  const [one, other] = nearEdge(from, card);
  return inTriangle(point, from, one, other);
}

/** The two corners of the card's edge that faces a point. */
function nearEdge(from: Point, card: Box): [Point, Point] {
  const left = card.left - TOLERANCE;
  const right = card.right + TOLERANCE;
  const top = card.top - TOLERANCE;
  const bottom = card.bottom + TOLERANCE;
  if (from.y >= card.bottom)
    return [
      { x: left, y: card.bottom },
      { x: right, y: card.bottom },
    ];
  if (from.y <= card.top)
    return [
      { x: left, y: card.top },
      { x: right, y: card.top },
    ];
  if (from.x >= card.right)
    return [
      { x: card.right, y: top },
      { x: card.right, y: bottom },
    ];
  return [
    { x: card.left, y: top },
    { x: card.left, y: bottom },
  ];
}

function inTriangle(point: Point, a: Point, b: Point, c: Point): boolean {
  const side = (p: Point, q: Point) => (point.x - q.x) * (p.y - q.y) - (p.x - q.x) * (point.y - q.y);
  const sides = [side(a, b), side(b, c), side(c, a)];
  return !(sides.some((value) => value < 0) && sides.some((value) => value > 0));
}
