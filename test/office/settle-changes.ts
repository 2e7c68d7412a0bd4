import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** LibreOffice Basic: opens every Word file of a folder, settles its tracked changes, and saves it in its place. */
const macro = `
Sub Settle(folder, command)
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  Dim asWord(0) As New com.sun.star.beans.PropertyValue
  asWord(0).Name = "FilterName"
  asWord(0).Value = "MS Word 2007 XML"
  dispatcher = createUnoService("com.sun.star.frame.DispatchHelper")
  file = Dir(folder &amp; "/*.docx")
  Do While file &lt;&gt; ""
    address = ConvertToURL(folder &amp; "/" &amp; file)
    opened = StarDesktop.loadComponentFromURL(address, "_blank", 0, hidden())
    dispatcher.executeDispatch(opened.CurrentController.Frame, command, "", 0, Array())
    opened.storeToURL(address, asWord())
    opened.close(True)
    file = Dir()
  Loop
  StarDesktop.terminate()
End Sub`;

const module = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">${macro}</script:module>`;
const commands = { accept: '.uno:AcceptAllTrackedChanges', reject: '.uno:RejectAllTrackedChanges' };

/** Word files with their tracked changes all accepted or all rejected by LibreOffice. */
export function settleChanges(files: readonly Uint8Array[], settling: keyof typeof commands): Uint8Array[] {
  const folder = mkdtempSync(join(tmpdir(), 'yigao-office-'));
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const office = (...given: string[]) =>
    execFileSync('libreoffice', [profile, '--headless', ...given], { stdio: 'pipe', timeout: 300_000 });
  // The first start makes the profile, with a module that is empty.
  office('--terminate_after_init');
  writeFileSync(join(folder, 'profile/user/basic/Standard/Module1.xba'), module);
  const paths = files.map((_, index) => join(folder, `${index}.docx`));
  for (const [index, path] of paths.entries()) writeFileSync(path, files[index] ?? '');
  office(`macro:///Standard.Module1.Settle("${folder}","${commands[settling]}")`);
  return paths.map((path) => readFileSync(path));
}
