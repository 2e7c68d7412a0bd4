import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import axe from 'axe-core';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { folderWith } from '../fixtures/folder.ts';
import { smallSource } from '../fixtures/small-source.ts';
import { unitSheet } from '../fixtures/unit-sheet.ts';

const root = join(import.meta.dirname, '../..');
const cli = join(root, 'dist/cli.js');
const docx = join(root, 'out/four-initiatives/four-initiatives.docx');

let browser: Browser;
const started: ChildProcess[] = [];

beforeAll(async () => {
  const quiet = [
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-quic',
  ];
  const args = ['--no-sandbox', '--disable-gpu', '--no-first-run', ...quiet];
  browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args });
});
afterAll(() => browser?.close());
afterEach(() => {
  for (const one of started.splice(0)) one.kill();
});

/** `yigao studio` on a folder. */
async function studio(
  folder: string,
  options: readonly string[] = [],
): Promise<{ readonly address: string; readonly stop: () => void }> {
  const child = spawn(process.execPath, [cli, 'studio', folder, '--no-open', ...options]);
  started.push(child);
  const address = await new Promise<string>((settle) => {
    let text = '';
    child.stdout.on('data', (chunk) => {
      text += chunk;
      const [found] = /http:\S+#\S+/.exec(text) ?? [];
      if (found) settle(found);
    });
  });
  return { address, stop: () => child.kill() };
}

/** A page in a fresh browser; whatever fails in it fails the test. */
async function open(address: string, locale = 'zh-CN'): Promise<Page> {
  const context = await browser.newContext({
    locale,
    viewport: { width: 1400, height: 900 },
    acceptDownloads: true,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  page.on('pageerror', (error) => {
    throw error;
  });
  const { host } = new URL(address);
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http')) expect(url.host).toBe(host);
  });
  await page.goto(address);
  await page.locator('.drop').waitFor();
  return page;
}

/** Drops a file on the page, as from a file manager. */
async function drop(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  const data = await page.evaluateHandle(
    ({ name, base64 }) => {
      const transfer = new DataTransfer();
      const content = Uint8Array.from(atob(base64), (one) => one.charCodeAt(0));
      transfer.items.add(new File([content], name));
      return transfer;
    },
    { name, base64: Buffer.from(bytes).toString('base64') },
  );
  await page.dispatchEvent('.drop', 'drop', { dataTransfer: data });
}

async function downloaded(page: Page, button: string): Promise<Uint8Array> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return readFileSync(await download.path());
}

const editor = (page: Page) => page.getByRole('textbox', { name: '源文件的文字' });
const saved = (folder: string, name: string) => readFileSync(join(folder, 'source', name), 'utf8');

test('from an old Word file to the handouts, whose bytes are those of a build', {
  timeout: 60_000,
}, async () => {
  const folder = folderWith();
  const page = await open((await studio(folder)).address);
  await drop(page, '四大建设.docx', readFileSync(docx));
  await page.locator('.page canvas').first().waitFor();
  await page.getByRole('button', { name: '全部改正（2 处）' }).click();
  await expect.poll(() => page.locator('.findings').last().innerText()).not.toContain('半角括号');
  await page.getByRole('button', { name: '保存' }).click();
  await expect.poll(() => page.getByRole('status').first().innerText()).toBe('已保存');
  expect(saved(folder, '四大建设.md')).toContain('（eWTP）');
  const files = unzipSync(await downloaded(page, '全部下载（zip）'));
  execFileSync(process.execPath, [cli, 'build'], { cwd: folder });
  expect(Object.keys(files)).toHaveLength(15);
  for (const [path, bytes] of Object.entries(files))
    expect(readFileSync(join(folder, 'out', path)).equals(bytes), path).toBe(true);
  const one = await downloaded(page, '下载 PDF');
  expect(readFileSync(join(folder, 'out/四大建设/四大建设.pdf')).equals(one)).toBe(true);
});

describe('what an import asks', () => {
  const answer = async (page: Page, name: string) => page.getByRole('button', { name }).click();

  test('a file with tracked changes is read with them or without, by a click', async () => {
    const folder = folderWith({
      'old.md': smallSource,
      'new.md': smallSource.replace('到2022年建成。', '到2025年建成。'),
      'source/old.md': '',
    });
    execFileSync(process.execPath, [cli, 'compare', 'old.md', 'new.md', '-o', 'x.docx'], { cwd: folder });
    const page = await open((await studio(folder)).address);
    await drop(page, 'x.docx', readFileSync(join(folder, 'x.docx')));
    await page.locator('.failed').waitFor();
    expect(await page.locator('.failed').innerText()).not.toContain('--');
    await answer(page, '接受全部修订，按改后的文字读');
    await expect.poll(() => editor(page).innerText()).toContain('到2025年建成。');
    await page.getByRole('button', { name: '返回' }).click();
    await drop(page, 'x.docx', readFileSync(join(folder, 'x.docx')));
    await answer(page, '不接受修订，按原来的文字读');
    await expect.poll(() => editor(page).innerText()).toContain('到2022年建成。');
  });

  test('another table is read in place of the first, and the browser goes back to the start', async () => {
    const table = (names: string, texts: string) =>
      `<table><tr>${names}</tr>${texts}${texts.replaceAll('项', '条')}</table>`;
    const html =
      table('<th>任务</th><th>单位</th>', '<tr><td>第一项</td><td>甲</td></tr>') +
      table('<th>事项</th><th>时限</th>', '<tr><td>第二项</td><td>乙</td></tr>');
    const page = await open((await studio(folderWith())).address);
    await drop(page, 'x.html', Buffer.from(html));
    await expect.poll(() => editor(page).innerText()).toContain('第一项');
    await page.getByRole('button', { name: /^改读第 2 个表格/ }).click();
    await expect.poll(() => editor(page).innerText()).toContain('第二项');
    await page.goBack();
    await page.locator('.drop').waitFor();
  });

  test('a table without a header is read as text from its first row', async () => {
    const page = await open((await studio(folderWith())).address);
    const row = (...cells: string[]) => `<tr>${cells.map((one) => `<td>${one}</td>`).join('')}</tr>`;
    const rows = row('建设平台', '2026年底前', '办公厅') + row('推进改革', '2027年底前', '发改委');
    await drop(page, 'x.html', Buffer.from(`<table>${rows}</table>`));
    await answer(page, '没有表头，第一行就是内容');
    await expect.poll(() => editor(page).innerText()).toContain('# 建设平台');
  });
});

test('what somebody has changed in the Word file comes back onto the source, to be looked at and saved', async () => {
  const folder = folderWith({ 'source/a.md': smallSource });
  const page = await open((await studio(folder)).address);
  await page.getByRole('button', { name: 'a.md' }).click();
  await page.locator('.page canvas').first().waitFor();
  const made = unzipSync(await downloaded(page, '下载 Word'));
  const part = 'word/document.xml';
  const xml = strFromU8(made[part] ?? new Uint8Array()).replace('到2022年建成', '到2025年建成');
  const bring = async (bytes: Uint8Array) => {
    writeFileSync(join(folder, 'edited.docx'), bytes);
    await page.setInputFiles('input[aria-label="带回 Word 中的改动…"]', join(folder, 'edited.docx'));
  };
  await bring(zipSync({ ...made, [part]: strToU8(xml) }));
  await expect.poll(() => page.locator('.imported').innerText()).toMatch(/2025/);
  await expect.poll(() => page.locator('.changes').innerText()).toMatch(/到2022年[\s\S]*到2025年/);
  await page.getByRole('button', { name: '保存' }).click();
  await expect.poll(() => saved(folder, 'a.md')).toBe(smallSource.replace('2022', '2025'));
  // One of another attachment leaves all as it is.
  await bring(readFileSync(docx));
  await expect.poll(() => page.getByRole('status').first().innerText()).toContain('没有导入');
  expect(saved(folder, 'a.md')).toBe(smallSource.replace('2022', '2025'));
  await expect.poll(() => page.getByRole('button', { name: '保存' }).isDisabled()).toBe(true);
});

describe('the page', () => {
  test('follows what is typed, and a click on a text leads to its line', async () => {
    const folder = folderWith({ 'source/a.md': smallSource });
    const page = await open((await studio(folder)).address);
    await page.getByRole('button', { name: 'a.md' }).click();
    const picture = () =>
      page
        .locator('.page canvas')
        .first()
        .evaluate((one) => (one as HTMLCanvasElement).toDataURL());
    await page.locator('.page canvas').first().waitFor();
    const before = await picture();
    await editor(page).getByText('到2022年建成。').click();
    await page.keyboard.press('End');
    await page.keyboard.type('另加一句。');
    await expect.poll(picture, { timeout: 10_000 }).not.toBe(before);
    const box = await page.locator('.page').first().boundingBox();
    if (!box) throw new Error('no page');
    // The note under the table.
    await page
      .locator('.page')
      .first()
      .click({ position: { x: box.width * 0.15, y: box.height * 0.46 } });
    const line = await page.locator('.cm-activeLine').innerText();
    expect(smallSource.split('\n').concat('到2022年建成。另加一句。')).toContain(line);
  });

  test('has nothing serious in the eyes of axe, in either language and every view', {
    timeout: 60_000,
  }, async () => {
    const { address } = await studio(
      folderWith({ 'source/a.md': smallSource.replace('到2022年', '到2022年(末)') }),
    );
    for (const [locale, tabs] of [
      ['zh-CN', ['源文件', '填表', '改动']],
      ['en-US', ['Source', 'Form', 'Changes']],
    ] as const) {
      const page = await open(address, locale);
      const judge = async () => {
        await page.evaluate(axe.source);
        const { violations } = await page.evaluate(() =>
          (globalThis as unknown as { axe: typeof axe }).axe.run(),
        );
        expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
      };
      await judge();
      await page.getByRole('button', { name: 'a.md' }).click();
      await page.locator('.page canvas').first().waitFor();
      await editor(page)
        .or(page.getByRole('textbox', { name: 'Text of the source' }))
        .first()
        .click();
      await page.keyboard.type(' ');
      for (const name of tabs) {
        await page.getByRole('tab', { name }).click();
        await judge();
      }
    }
  });

  test('lists the office’s own sheets with the others, and draws them', async () => {
    const source = smallSource
      .replace('目标]', '目标, 责任单位]')
      .replace('### 乙', '## 责任单位\n\n办公厅\n\n### 乙');
    const folder = folderWith({ 'source/a.md': source, 'templates/unit.md.hbs': unitSheet() });
    const page = await open((await studio(folder)).address);
    await page.getByRole('button', { name: 'a.md' }).click();
    await page.getByRole('button', { name: /办公厅/ }).click();
    await page.locator('.page canvas').first().waitFor();
  });

  test('is worked by keyboard alone', async () => {
    const folder = folderWith({ 'source/a.md': smallSource });
    const page = await open((await studio(folder)).address);
    await page.getByRole('button', { name: 'a.md' }).focus();
    await page.keyboard.press('Enter');
    await editor(page).focus();
    await page.keyboard.press('Control+End');
    await page.keyboard.type('x');
    await page.keyboard.press('Control+s');
    await expect.poll(() => saved(folder, 'a.md')).toBe(`${smallSource}x`);
  });

  test('completes the names of columns', async () => {
    const page = await open((await studio(folderWith({ 'source/a.md': smallSource }))).address);
    await page.getByRole('button', { name: 'a.md' }).click();
    await editor(page).getByText('到2022年建成。').click();
    await page.keyboard.press('End');
    await page.keyboard.type('\n\n## 目');
    await page.locator('.cm-tooltip-autocomplete').getByText('目标').waitFor();
  });

  test('fills in the front matter by a form, its comments kept', async () => {
    const source = smallSource.replace('title: 概览', 'title: 概览 # 会上定的');
    const folder = folderWith({ 'source/a.md': source });
    const page = await open((await studio(folder)).address);
    await page.getByRole('button', { name: 'a.md' }).click();
    await page.getByRole('tab', { name: '填表' }).click();
    await page.getByLabel('标题').fill('重点任务: 概览');
    await page.getByLabel('附件标识').fill('附件3');
    await page.getByLabel('附件标识').blur();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: '保存' }).click();
    await expect.poll(() => saved(folder, 'a.md')).toContain('附件3');
    expect(saved(folder, 'a.md')).toContain('重点任务: 概览');
    expect(saved(folder, 'a.md')).toContain('# 会上定的');
    expect(saved(folder, 'a.md').split('---').slice(2)).toEqual(smallSource.split('---').slice(2));
  });
});

test('a source whose lines end as on Windows keeps them, whatever is typed, filled in or mended', async () => {
  const source = smallSource.replace('到2022年', '到2022年(末)').replaceAll('\n', '\r\n');
  const folder = folderWith({ 'source/a.md': source });
  const page = await open((await studio(folder)).address);
  await page.getByRole('button', { name: 'a.md' }).click();
  await page.getByRole('button', { name: '改正', exact: true }).click();
  await page.getByRole('tab', { name: '填表' }).click();
  await page.getByLabel('附件标识').fill('附件3');
  await page.getByLabel('附件标识').blur();
  await page.getByRole('tab', { name: '源文件' }).click();
  await editor(page).click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type('> 又注');
  await page.getByRole('button', { name: '保存' }).click();
  await expect.poll(() => saved(folder, 'a.md')).toContain('又注');
  const text = saved(folder, 'a.md');
  expect(text).toContain('附件3');
  expect(text).toContain('（末）');
  expect(text.split('\r\n').join('')).not.toMatch(/[\r\n]/);
  expect(text.split('\r\n').length).toBeGreaterThanOrEqual(smallSource.split('\n').length);
});

describe('what goes wrong', () => {
  const note = (page: Page) => page.getByRole('status').first().innerText();
  const openListed = async (page: Page, name = 'a.md') => {
    await page.getByRole('button', { name, exact: true }).first().click();
    await editor(page).click();
    await page.keyboard.press('Control+End');
  };

  test('what somebody else saves is in the editor, too, where nothing was changed there', async () => {
    const folder = folderWith({ 'source/a.md': smallSource });
    const page = await open((await studio(folder)).address);
    await openListed(page);
    writeFileSync(join(folder, 'source/a.md'), `${smallSource}别人的`);
    await page.evaluate(() => dispatchEvent(new Event('focus')));
    await expect.poll(() => editor(page).innerText()).toContain('别人的');
    await page.keyboard.press('Control+End');
    await page.keyboard.type('我的');
    await page.getByRole('button', { name: '保存' }).dblclick();
    await expect.poll(() => saved(folder, 'a.md')).toBe(`${smallSource}别人的我的`);
    await expect.poll(() => note(page)).toBe('已保存');
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  test('a double click mends once, and what was typed since the last look stays', async () => {
    const folder = folderWith({ 'source/a.md': smallSource.replace('建成。', '建成，，力争推进(末)。') });
    const page = await open((await studio(folder)).address);
    await openListed(page);
    const mend = page.getByRole('button', { name: '改正', exact: true });
    await mend.first().dblclick();
    await expect.poll(() => mend.count()).toBe(1);
    await editor(page).click();
    await page.keyboard.press('Control+Home');
    // Typed and mended before anything can be looked at again.
    await page.evaluate(async () => {
      document.execCommand('insertText', false, '文');
      await new Promise((settle) => setTimeout(settle));
      const buttons = [...document.querySelectorAll('button')];
      buttons.find((one) => one.textContent === '改正')?.click();
    });
    await page.keyboard.press('Control+s');
    const wanted = `文${smallSource.replace('建成。', '建成，力争推进（末）。')}`;
    await expect.poll(() => saved(folder, 'a.md')).toBe(wanted);
  });

  test('lines that end one way and another stay as they are, and are mended in their places', async () => {
    const source = smallSource.replace('建成。', '建成(末)。').replace('概览\n', '概览\r\n');
    const folder = folderWith({ 'source/a.md': source });
    const page = await open((await studio(folder)).address);
    await openListed(page);
    await page.getByRole('button', { name: '改正', exact: true }).click();
    await page.getByRole('button', { name: '保存' }).click();
    await expect.poll(() => saved(folder, 'a.md')).toBe(source.replace('(末)', '（末）'));
  });

  test('what is not saved is there however it is opened again, each under its own name, until it is given up', async () => {
    const page = await open((await studio(folderWith({ 'source/a.md': smallSource }))).address);
    await openListed(page);
    await page.keyboard.type('草稿');
    await page.getByRole('button', { name: '返回' }).click();
    const drafts = page.getByRole('region', { name: '未保存的改动' });
    await drafts.getByRole('button', { name: 'a.md', exact: true }).waitFor();
    await page.getByRole('region', { name: '中的源文件' }).getByRole('button', { name: 'a.md' }).click();
    await expect.poll(() => editor(page).innerText()).toContain('草稿');
    await page.getByRole('button', { name: '返回' }).click();
    for (const text of ['第一份', '第二份']) {
      await page.getByRole('button', { name: '新建一份' }).click();
      await editor(page).click();
      await page.keyboard.type(text);
      await page.getByRole('button', { name: '返回' }).click();
    }
    await expect.poll(() => drafts.innerText()).toMatch(/a\.md[\s\S]*新表\.md[\s\S]*新表-2\.md/);
    page.on('dialog', (dialog) => void dialog.accept());
    await drafts.getByRole('button', { name: '放弃“新表.md”的改动' }).click();
    await expect.poll(() => drafts.innerText()).not.toContain('新表.md');
  });

  test('a download has what was typed just before it', async () => {
    const page = await open((await studio(folderWith({ 'source/a.md': smallSource }))).address);
    await openListed(page);
    await page.locator('.page canvas').first().waitFor();
    await page.evaluate(() => document.execCommand('insertText', false, '> 刚写的\n'));
    const text = new TextDecoder().decode(await downloaded(page, '下载 Markdown'));
    expect(text).toContain('刚写的');
  });

  test('what is typed while a newer version is fetched from the disk stays, and both are shown', async () => {
    const folder = folderWith({ 'source/a.md': smallSource });
    const page = await open((await studio(folder)).address);
    await openListed(page);
    await page.route('**/api/source?*', async (route) => {
      await new Promise((settle) => setTimeout(settle, 1500));
      await route.continue();
    });
    writeFileSync(join(folder, 'source/a.md'), `${smallSource}别人的`);
    await page.evaluate(() => dispatchEvent(new Event('focus')));
    await page.waitForRequest('**/api/source?*');
    await page.keyboard.type('我的');
    await expect.poll(() => page.getByRole('alert').innerText()).toMatch(/别人的[\s\S]*我的/);
    expect(await page.locator('.panel').isHidden()).toBe(true);
  });

  test('a folder that is away for a moment can be saved into when it is back', async () => {
    const folder = folderWith({ 'in/source/a.md': smallSource });
    const page = await open((await studio(join(folder, 'in'))).address);
    await openListed(page);
    await page.keyboard.type('x');
    renameSync(join(folder, 'in'), join(folder, 'away'));
    await page.getByRole('button', { name: '保存' }).click();
    await expect.poll(() => note(page)).toContain('目录不在了');
    renameSync(join(folder, 'away'), join(folder, 'in'));
    await page.getByRole('button', { name: '保存' }).click();
    await expect.poll(() => saved(join(folder, 'in'), 'a.md')).toBe(`${smallSource}x`);
  });

  test('a source that is gone and comes back is the same, and over a conflict that is gone one saves', async () => {
    const folder = folderWith({ 'source/a.md': smallSource });
    const place = join(folder, 'source/a.md');
    const look = () => page.evaluate(() => dispatchEvent(new Event('focus')));
    const page = await open((await studio(folder)).address);
    await openListed(page);
    renameSync(place, `${place}.away`);
    await look();
    await expect.poll(() => note(page)).toContain('已经不在目录中');
    renameSync(`${place}.away`, place);
    await look();
    await page.keyboard.type('x');
    await page.getByRole('button', { name: '保存' }).click();
    await expect.poll(() => saved(folder, 'a.md')).toBe(`${smallSource}x`);
    await editor(page).click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type('y');
    writeFileSync(place, 'other');
    await page.getByRole('button', { name: '保存' }).click();
    await page.getByRole('alert').waitFor();
    rmSync(place);
    // Where the page sees it first, the question is gone by itself.
    const mine = page.getByRole('button', { name: '用本页的，覆盖磁盘上的' });
    await mine.click({ timeout: 2000 }).catch(() => undefined);
    await expect.poll(() => page.getByRole('alert').count()).toBe(0);
    await page.getByRole('button', { name: '保存' }).click();
    await expect.poll(() => saved(folder, 'a.md')).toBe(`${smallSource}xy`);
  });

  test('where a source cannot be looked at, nothing older is given in its place', async () => {
    const page = await open((await studio(folderWith({ 'source/a.md': smallSource }))).address);
    await openListed(page);
    await page.locator('.page canvas').first().waitFor();
    await page.route('**/api/look', (route) => route.abort());
    await page.keyboard.type('> 又\n');
    const downloads: unknown[] = [];
    page.on('download', (one) => downloads.push(one));
    await page.getByRole('button', { name: '下载 Markdown' }).click();
    await expect.poll(() => note(page)).toContain('程序已经关闭');
    expect(downloads).toEqual([]);
    expect(await page.locator('.made .note').innerText()).toContain('原来的页面');
  });

  test('a new source is looked at and saved under its name with an ending, and is read again under it', async () => {
    const folder = folderWith();
    const page = await open((await studio(folder)).address);
    const table = (text: string) =>
      `<table><tr><th>任务</th><th>单位</th></tr><tr><td>${text}</td><td>甲</td></tr></table>`;
    await drop(page, 'x.html', Buffer.from(table('第一项') + table('第二项').replace('任务', '事项')));
    await page.getByLabel('文件名').fill('我的名');
    await page.locator('.page canvas').first().waitFor();
    await page.getByRole('button', { name: /^改读第 2 个表格/ }).click();
    await expect.poll(() => editor(page).innerText()).toContain('第二项');
    await page.getByRole('button', { name: '保存' }).click();
    await expect.poll(() => note(page)).toBe('已保存');
    expect(saved(folder, '我的名.md')).toContain('第二项');
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('我的名.md');
  });

  test('a double click on the way back stays on the page', async () => {
    const page = await open((await studio(folderWith({ 'source/a.md': smallSource }))).address);
    await openListed(page);
    await page.getByRole('button', { name: '返回' }).dblclick();
    await page.locator('.drop').waitFor();
    await page.waitForTimeout(300);
    expect(await page.locator('.drop').isVisible()).toBe(true);
  });

  test('a source deleted on the disk is saved again by one more click', async () => {
    const folder = folderWith({ 'source/a.md': smallSource });
    const page = await open((await studio(folder)).address);
    await openListed(page);
    await page.keyboard.type('x');
    rmSync(join(folder, 'source/a.md'));
    await page.getByRole('button', { name: '保存' }).click();
    await expect.poll(() => note(page)).toContain('再保存一次');
    await page.getByRole('button', { name: '保存' }).click();
    await expect.poll(() => saved(folder, 'a.md')).toBe(`${smallSource}x`);
  });

  test('what a form is given while it is typed is in the source, and is saved by the keyboard', async () => {
    const folder = folderWith({ 'source/a.md': '' });
    const page = await open((await studio(folder)).address);
    await page.getByRole('button', { name: 'a.md' }).click();
    await expect.poll(() => page.locator('.made .note').innerText()).toContain('改正后就会生成');
    await page.getByRole('tab', { name: '填表' }).click();
    await page.getByLabel('标题').pressSequentially('分工表');
    await page.getByLabel('第一级（项目）').pressSequentially('任务\n\n单位');
    await page.getByLabel('日期').fill('2027-03-01');
    await page.keyboard.press('Control+s');
    await expect
      .poll(() => saved(folder, 'a.md'))
      .toBe('---\ntitle: 分工表\ndate: 2027-03-01\ncolumns:\n  programme: [任务, 单位]\n---\n\n');
  });

  test('a template mended on the disk is seen', async () => {
    const folder = folderWith({ 'source/a.md': smallSource, 'templates/briefing.md.hbs': '# {{titel}}\n' });
    const page = await open((await studio(folder)).address);
    await page.getByRole('button', { name: 'a.md' }).click();
    await expect.poll(() => page.locator('.findings').innerText()).toContain('titel');
    rmSync(join(folder, 'templates/briefing.md.hbs'));
    await page.evaluate(() => dispatchEvent(new Event('focus')));
    await expect.poll(() => page.locator('.findings').innerText()).not.toContain('titel');
  });

  test('a file that was downloaded here is opened again as it is', async () => {
    const page = await open((await studio(folderWith())).address);
    await drop(page, 'a.md', Buffer.from(smallSource));
    await expect.poll(() => editor(page).innerText()).toContain('到2022年建成。');
  });

  test('started anew at the same port, it says so, and the text can be downloaded', async () => {
    const folder = folderWith({ 'source/a.md': smallSource });
    const { address, stop } = await studio(folder);
    const page = await open(address);
    await openListed(page);
    stop();
    await studio(folder, ['--port', new URL(address).port]);
    await page.keyboard.type('还在');
    await expect.poll(() => note(page)).toContain('重新启动过');
    expect(new TextDecoder().decode(await downloaded(page, '下载源文件'))).toBe(`${smallSource}还在`);
  });

  test('on a phone the editor and the pages are a touch apart', async () => {
    const page = await open((await studio(folderWith({ 'source/a.md': smallSource }))).address);
    await page.setViewportSize({ width: 390, height: 844 });
    await page.getByRole('button', { name: 'a.md' }).click();
    await page.getByRole('button', { name: '预览和下载' }).click();
    await page.locator('.page canvas').first().waitFor();
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    expect(height).toBeLessThanOrEqual(844);
    await page.getByRole('button', { name: '编辑', exact: true }).click();
    expect(await editor(page).isVisible()).toBe(true);
  });

  test('a PDF by the name of a Word file is told with what to do', async () => {
    const page = await open((await studio(folderWith())).address);
    await drop(page, 'a.docx', readFileSync(join(root, 'out/four-initiatives/four-initiatives.pdf')));
    await expect.poll(() => page.getByRole('status').innerText()).toContain('没有导入');
    expect(await page.locator('.failed').innerText()).toContain('PDF');
  });

  test('200 MB are not sent', async () => {
    const folder = folderWith({ 'large.docx': '' });
    writeFileSync(join(folder, 'large.docx'), new Uint8Array(200 * 2 ** 20));
    const page = await open((await studio(folder)).address);
    await page.setInputFiles('input[type=file]', join(folder, 'large.docx'));
    await expect.poll(() => page.getByRole('status').innerText()).toContain('太大');
  });

  test('a source changed on the disk meanwhile is shown beside one’s own, and nothing is lost', {
    timeout: 60_000,
  }, async () => {
    const folder = folderWith({ 'source/a.md': smallSource });
    const page = await open((await studio(folder)).address);
    await page.getByRole('button', { name: 'a.md' }).click();
    await editor(page).click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type('我的');
    writeFileSync(join(folder, 'source/a.md'), `${smallSource}别人的`);
    await page.getByRole('button', { name: '保存' }).click();
    await page.getByRole('alert').waitFor();
    await expect.poll(() => page.getByRole('alert').innerText()).toMatch(/别人的[\s\S]*我的/);
    expect(saved(folder, 'a.md')).toBe(`${smallSource}别人的`);
    await page.getByRole('button', { name: '用本页的，覆盖磁盘上的' }).click();
    await expect.poll(() => saved(folder, 'a.md')).toBe(`${smallSource}我的`);
  });

  test('two pages do not write over each other', async () => {
    const folder = folderWith({ 'source/a.md': smallSource });
    const { address } = await studio(folder);
    const pages = [await open(address), await open(address)];
    for (const [index, page] of pages.entries()) {
      await page.getByRole('button', { name: 'a.md' }).click();
      await editor(page).click();
      await page.keyboard.press('Control+End');
      await page.keyboard.type(`第${index}页`);
    }
    const [first, second] = pages;
    await first?.getByRole('button', { name: '保存' }).click();
    await expect.poll(() => saved(folder, 'a.md')).toBe(`${smallSource}第0页`);
    await second?.getByRole('button', { name: '保存' }).click();
    await second?.getByRole('alert').waitFor();
    expect(saved(folder, 'a.md')).toBe(`${smallSource}第0页`);
  });

  test('the browser’s back button keeps what is not saved, and a reload does so, too', {
    timeout: 60_000,
  }, async () => {
    const page = await open((await studio(folderWith({ 'source/a.md': smallSource }))).address);
    await page.getByRole('button', { name: 'a.md' }).click();
    await editor(page).click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type('没有保存的');
    await page.goBack();
    await page.locator('.drop').waitFor();
    page.on('dialog', (dialog) => void dialog.accept());
    await page.reload();
    await page
      .getByRole('region', { name: '未保存的改动' })
      .getByRole('button', { name: 'a.md', exact: true })
      .click();
    await expect.poll(() => editor(page).innerText()).toContain('没有保存的');
  });

  test('where the program has been closed the text stays and can be downloaded', {
    timeout: 60_000,
  }, async () => {
    const { address, stop } = await studio(folderWith({ 'source/a.md': smallSource }));
    const page = await open(address);
    await page.getByRole('button', { name: 'a.md' }).click();
    await editor(page).click();
    await page.keyboard.press('Control+End');
    stop();
    await page.keyboard.type('还在');
    await expect.poll(() => page.getByRole('status').first().innerText()).toContain('程序已经关闭');
    expect(new TextDecoder().decode(await downloaded(page, '下载源文件'))).toBe(`${smallSource}还在`);
  });
});
