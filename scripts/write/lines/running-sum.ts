/** How much the numbers before each place are together; a truth counts one. */
export function runningSum(numbers: readonly (number | boolean)[]): Float64Array {
  const sums = new Float64Array(numbers.length + 1);
  let sum = 0;
  for (let index = 0; index < numbers.length; index++) {
    sum += Number(numbers[index]);
    sums[index + 1] = sum;
  }
  return sums;
}
