/** Puts things together as long as they weigh no more than a load; what weighs more goes alone. */
export function* loads<T>(things: readonly T[], most: number, weigh: (it: T) => number): Iterable<T[]> {
  let load: T[] = [];
  let weight = 0;
  for (const it of things) {
    if (load.length > 0 && weight + weigh(it) > most) {
      yield load;
      load = [];
      weight = 0;
    }
    load.push(it);
    weight += weigh(it);
  }
  if (load.length > 0) yield load;
}
