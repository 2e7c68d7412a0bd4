import { greatest } from '../language/index.ts';
export type WeightOf = (feature: string) => number;

/**
 * How much a feature tells of who has it, by two versions of a list of things, each its features: the less, the more
 * of one version's have it; 1 where one has, and near to nothing where all have. Squared, as in a cosine of inverse
 * document frequencies.
 */
export function rarityIn(versions: readonly (readonly (readonly string[])[])[]): WeightOf {
  const most = new Map<string, number>();
  for (const version of versions)
    for (const [feature, number] of holdersIn(version))
      most.set(feature, Math.max(number, most.get(feature) ?? 0));
  const all = 1 + greatest(versions.map(({ length }) => length));
  const weights = new Map(
    Array.from(most, ([feature, number]) => [feature, (Math.log(all / number) / Math.log(all)) ** 2]),
  );
  return (feature) => weights.get(feature) ?? 0;
}

function holdersIn(version: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const holders = new Map<string, number>();
  for (const features of version)
    for (const feature of features) holders.set(feature, (holders.get(feature) ?? 0) + 1);
  return holders;
}
