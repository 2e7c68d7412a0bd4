import { useEffect, useRef } from 'preact/hooks';
import type { Now } from '../protocol.ts';
import { readNow } from './api.ts';

/** So often the folder is looked at, in milliseconds; and when the page is turned to. */
const pace = 5000;

/** Tells what a source and the templates are on the disk, from time to time. */
export function useDisk(name: string, see: (now: Now) => void, fail: (error: unknown) => void): void {
  const told = useRef({ see, fail });
  told.current = { see, fail };
  useEffect(() => {
    let isOld = false;
    const watch = () =>
      readNow(name).then(
        (now) => !isOld && told.current.see(now),
        (error) => !isOld && told.current.fail(error),
      );
    addEventListener('focus', watch);
    const timer = setInterval(watch, pace);
    return () => {
      isOld = true;
      removeEventListener('focus', watch);
      clearInterval(timer);
    };
  }, [name]);
}
