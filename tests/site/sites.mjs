// The sites that the tests look at, exported by the program itself.
import {execFileSync} from 'node:child_process';
import {mkdtempSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

const program = process.env.UTBLICK_PROGRAM;
const work = mkdtempSync(join(tmpdir(), 'utblick-site-'));

function utblick(...words) {
    return execFileSync(program, words, {encoding: 'utf8', env: {...process.env, QT_QPA_PLATFORM: 'offscreen'}});
}

function exported(register, name) {
    const site = join(work, name);
    utblick('export', register, site, '--base-url', 'https://www.example.se/internationellt');
    return site;
}

/** The sample's site. */
export function sampleSite() {
    const register = join(work, 'sample.utblick');
    utblick('new', '--sample', register);
    return exported(register, 'sample');
}

const cell = text => `"${String(text).replaceAll('"', '""')}"`;
const columns = ['title', 'acronym', 'status', 'start_date', 'end_date', 'total_budget', 'eu_contribution', 'own_cash',
    'policy_objective', 'goals', 'summary', 'aims', 'results', 'website', 'publish'];

function importProjects(register, rows) {
    const file = join(work, 'projects.csv');
    writeFileSync(file, [columns.join(','), ...rows.map(row => row.map(cell).join(','))].join('\n') + '\n');
    utblick('import', register, file, '--kind', 'project');
}

/** A site of so many projects, with everything a project may have and may lack. */
export function manyProjects(count) {
    const register = join(work, 'many.utblick');
    utblick('new', '--sample', register);
    const states = ['running', 'approved', 'completed', 'submitted'];
    importProjects(register, Array.from({length: count}, (_, i) => {
        const year = 2010 + i % 16;
        return [`Projekt ${i} för hållbar gränsöverskridande utveckling`, `P${i}`, states[i % 4], `${year}-03-01`,
            `${year + 3}-02-28`, i % 3 ? 100000 + i : '', i % 3 ? 60000 + i : '', i % 5 ? 20000 : '',
            i % 2 ? `PO${1 + i % 5}` : '', i % 4 ? '6 13' : '', 'Vi arbetar tillsammans. Det ger mer.',
            'Renare vatten.\nFler jobb.', i % 2 ? 'Vattnet blev renare.' : '', 'https://example.org/', 'yes'];
    }));
    return exported(register, 'many');
}

/** A site whose every text is an attack: each field of each kind, from the lists of fields. */
export function hostileSite() {
    const register = join(work, 'hostile.utblick');
    execFileSync(process.env.HOSTILE_REGISTER, [register], {env: {...process.env, QT_QPA_PLATFORM: 'offscreen'}});
    return exported(register, 'hostile');
}
