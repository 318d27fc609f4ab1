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

/** Exports the register; more words go to the program. */
function exported(register, name, ...more) {
    const site = join(work, name);
    utblick('export', register, site, '--base-url', 'https://www.example.se/internationellt', ...more);
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

function importRows(register, kind, fields, rows, ...options) {
    const file = join(work, kind + '.csv');
    writeFileSync(file, [fields.join(','), ...rows.map(row => row.map(cell).join(','))].join('\n') + '\n');
    utblick('import', register, file, '--kind', kind, ...options);
}

const importProjects = (register, rows) => importRows(register, 'project', columns, rows);

/** A site that has lived a while: news in two languages, events past and to come, and pages that have moved. */
export function livelySite() {
    const register = join(work, 'lively.utblick');
    utblick('new', '--sample', register);
    importRows(register, 'page', ['title', 'status', 'language', 'news_date', 'ingress'], [
        ...Array.from({length: 30}, (_, i) => [`Nyhet ${i} om samarbetet`, 'published', 'sv', `${2023 + i % 3}-0${1 + i % 9}-15`,
            'Kommunfullmäktige har beslutat om ett samarbete. Det gäller från årsskiftet.']),
        ['News in English', 'published', 'en', '2026-05-05', 'The council has decided. It begins in January.']]);
    importRows(register, 'event', ['title', 'start_date', 'end_date', 'place', 'record', 'publish'], Array.from({length: 40}, (_, i) =>
        [`Möte ${i}`, i % 2 ? `20${20 + i % 6}-03-0${1 + i % 9}` : `2090-05-1${i % 9}`, i % 4 ? '' : '2090-06-01', 'Køge',
            i % 3 ? 'project:Land4Climate' : '', 'yes']));
    importRows(register, 'project', ['title', 'external_number', 'publish'], [['Ett gammalt namn', 'EX-1', 'yes']]);
    exported(register, 'lively');
    importRows(register, 'project', ['title', 'external_number'], [['Ett nytt namn', 'EX-1']], '--key', 'external_number');
    return exported(register, 'lively');
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
    return exported(register, 'many', '--allow-findings');
}

/** A site whose every text is an attack: each field of each kind, from the lists of fields. */
export function hostileSite() {
    const register = join(work, 'hostile.utblick');
    execFileSync(process.env.HOSTILE_REGISTER, [register], {env: {...process.env, QT_QPA_PLATFORM: 'offscreen'}});
    return exported(register, 'hostile', '--allow-findings');
}
