// A site on a port of this machine, and the installed Chromium to look at it.
import {createServer} from 'node:http';
import {existsSync, readFileSync, readdirSync, statSync} from 'node:fs';
import {extname, join, normalize, relative, sep} from 'node:path';
import {chromium} from 'playwright-core';

const TYPES = {html: 'text/html; charset=utf-8', css: 'text/css', js: 'text/javascript', svg: 'image/svg+xml',
    png: 'image/png', jpg: 'image/jpeg', json: 'application/json', xml: 'application/xml', csv: 'text/csv'};

/** Paths of the files of a site with one of the ends, sorted. */
export function filesOf(site, ...ends) {
    const found = [];
    const walk = folder => readdirSync(folder).sort().forEach(name => {
        const path = join(folder, name);
        if (statSync(path).isDirectory())
            walk(path);
        else if (ends.includes(extname(name).slice(1)))
            found.push(relative(site, path).split(sep).join('/'));
    });
    walk(site);
    return found;
}

/** The headers that the site's own note asks its server to send. */
function headersOf(site) {
    const note = readFileSync(join(site, 'server.txt'), 'utf8');
    return Object.fromEntries([...note.matchAll(/^([A-Z][A-Za-z-]+): (.+)$/gm)].map(([, name, value]) => [name, value])
        .filter(([name]) => name !== 'Strict-Transport-Security')); // this server has no TLS
}

/** Serves the folder as its note for servers asks; {address, close}. */
export async function serve(site) {
    const headers = headersOf(site);
    const server = createServer((request, response) => {
        const path = normalize(join(site, decodeURIComponent(new URL(request.url, 'http://x').pathname)));
        if (!path.startsWith(site) || !existsSync(path) || statSync(path).isDirectory()) {
            response.writeHead(404);
            return response.end();
        }
        response.writeHead(200, {...headers, 'content-type': TYPES[extname(path).slice(1)] ?? 'application/octet-stream'});
        response.end(readFileSync(path));
    });
    await new Promise(ready => server.listen(0, '127.0.0.1', ready));
    return {address: `http://127.0.0.1:${server.address().port}/`, close: () => server.close()};
}

export function openBrowser() {
    return chromium.launch({executablePath: '/usr/bin/chromium', args: ['--no-sandbox']});
}
