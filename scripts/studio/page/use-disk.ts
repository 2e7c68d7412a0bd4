import { useEffect, useRef } from 'preact/hooks';
import type { Now } from '../protocol.ts';
import { readNow } from './api.ts';

/** So often the folder is looked at, in milliseconds; and when the page is turned to. */
const pace = 5000;

type Told<Stamp> = {
  /** Of when the folder is asked, to be given with the answer. */
  readonly stamp: () => Stamp;
  readonly see: (now: Now, stamp: Stamp) => void;
  readonly fail: (error: unknown) => void;
};

/** Tells what a source and the templates are on the disk, from time to time. */
export function useDisk<Stamp>(file: string, told: Told<Stamp>): void {
  const newest = useRef(told);
  newest.current = told;
  useEffect(() => {
    let isOld = false;
    const watch = () => {
      const stamp = newest.current.stamp();
      return readNow(file).then(
        (now) => !isOld && newest.current.see(now, stamp),
        (error) => !isOld && newest.current.fail(error),
      );
    };
    addEventListener('focus', watch);
    const timer = setInterval(watch, pace);
    return () => {
      isOld = true;
      removeEventListener('focus', watch);
      clearInterval(timer);
    };
  }, [file]);
}
