// The exported site as its readers meet it: valid, accessible, whole, light, and harmless.
// Needs UTBLICK_PROGRAM, Chromium and Java; the packages of package.json installed.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {readFileSync, statSync} from 'node:fs';
import {createRequire} from 'node:module';
import {dirname, join, posix} from 'node:path';
import {after, before, describe, test} from 'node:test';
import {filesOf, openBrowser, serve} from './browser.mjs';
import {hostileSite, livelySite, manyProjects, sampleSite} from './sites.mjs';

const require = createRequire(import.meta.url);
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const nu = require('vnu-jar');
const heaviest = 50_000; // bytes of a page with its style sheet and script, without images

/** What the Nu checker says about the pages of a site. */
function faultsOf(site, paths, ...options) {
    const run = spawnSync('java', ['-jar', nu, '--format', 'json', '--stdout', ...options, ...paths.map(path => join(site, path))],
        {encoding: 'utf8', maxBuffer: 1 << 28});
    return JSON.parse(run.stdout).messages.filter(message => message.type !== 'info' || message.subType === 'warning')
        .map(message => `${message.url}:${message.lastLine}: ${message.message}`);
}

/** The pages that are looked at where they lie: 404.html takes its looks from the published address. */
const shownPages = site => filesOf(site, 'html').filter(path => path !== '404.html');

const looks = [['light', {colorScheme: 'light'}], ['dark', {colorScheme: 'dark'}], ['at 320 px', {viewport: {width: 320, height: 800}}]];

/** What axe says about pages, and pages that are wider than the window. */
async function barriers(browser, server, paths, options) {
    const context = await browser.newContext({viewport: {width: 1280, height: 900}, ...options});
    const faults = [];
    for (const path of paths) {
        const page = await context.newPage();
        await page.goto(server.address + path);
        await page.evaluate(axe);
        const found = await page.evaluate(() => globalThis.axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice']}));
        faults.push(...found.violations.map(fault => `${path}: ${fault.id}: ${fault.nodes[0].html}`));
        const width = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        if (width > 0)
            faults.push(`${path} is ${width} px wider than the window`);
        await page.close();
    }
    await context.close();
    return faults;
}

function addressesIn(html) {
    return [...html.matchAll(/\s(?:href|src|action)="([^"]*)"/g)].map(match => match[1].replaceAll('&amp;', '&'));
}

/** Links that lead nowhere, and pages that no link leads to. */
function brokenLinks(site) {
    const pages = filesOf(site, 'html');
    const reached = new Set(['index.html', '404.html']);
    const broken = [];
    for (const page of pages) {
        const html = readFileSync(join(site, page), 'utf8');
        for (const address of addressesIn(html).filter(one => !/^[a-z]+:/i.test(one))) {
            const [path, fragment] = address.split('#');
            const target = path ? posix.join(dirname(page), path.split('?')[0]) : page;
            const there = statSync(join(site, target), {throwIfNoEntry: false})?.isFile();
            if (!there || (fragment && !readFileSync(join(site, target), 'utf8').includes(` id="${fragment}"`)))
                broken.push(`${page}: ${address}`);
            else if (target !== page)
                reached.add(target);
        }
    }
    return [...broken, ...pages.filter(page => !reached.has(page)).map(page => `${page}: no link leads here`)];
}

describe('the sample\'s site', () => {
    let site, server, browser;
    before(async () => {
        site = sampleSite();
        server = await serve(site);
        browser = await openBrowser();
    });
    after(async () => {
        await browser.close();
        server.close();
    });

    test('every page is valid HTML', () => assert.deepEqual(faultsOf(site, filesOf(site, 'html')), []));
    test('the style sheet and the pictures are valid', () =>
        assert.deepEqual(faultsOf(site, filesOf(site, 'svg'), '--svg'), []));
    test('no link is broken and no page is lost', () => assert.deepEqual(brokenLinks(site), []));

    for (const [name, options] of looks) {
        test(`no page keeps anyone out, ${name}`, async () =>
            assert.deepEqual(await barriers(browser, server, shownPages(site), options), []));
    }

    test('the policy that the server is asked to send stops nothing of ours', async () => {
        const page = await browser.newPage();
        const stopped = [];
        page.on('console', message => { if (message.type() === 'error') stopped.push(`${page.url()}: ${message.text()}`); });
        for (const path of [...shownPages(site), 'sok.html?q=Rendsburg', 'bild/karta.svg']) {
            const response = await page.goto(server.address + path, {waitUntil: 'networkidle'});
            assert.match(response.headers()['content-security-policy'], /default-src 'none'/);
        }
        await page.goto(server.address + 'vanorter.html');
        assert.ok(await page.locator('img.map').evaluate(image => image.complete && image.naturalWidth > 0));
        assert.deepEqual(stopped.filter(text => !text.includes('karta.svg')), []); // its own looks are for pictures
        await page.close();
    });

    test('a page weighs little and loads nothing from elsewhere', async () => {
        const context = await browser.newContext();
        for (const path of shownPages(site)) {
            const page = await context.newPage();
            let weight = 0;
            const loads = [];
            page.on('response', response => loads.push(response.body().then(body => {
                assert.ok(response.url().startsWith(server.address), response.url());
                if (!/\.(svg|png|jpe?g|webp)$/.test(response.url()))
                    weight += body.length;
            })));
            await page.goto(server.address + path, {waitUntil: 'networkidle'});
            await Promise.all(loads);
            assert.ok(weight <= heaviest, `${path} weighs ${weight} bytes`);
            await page.close();
        }
        await context.close();
    });

    test('a reader without script gets from the first page to a project and the contact block', async () => {
        const context = await browser.newContext({javaScriptEnabled: false});
        const page = await context.newPage();
        await page.goto(server.address + 'index.html');
        await page.getByRole('navigation', {name: 'Huvudmeny'}).getByRole('link', {name: 'EU-projekt'}).click();
        await page.getByRole('link', {name: 'Land4Climate'}).click();
        assert.equal(await page.getByRole('heading', {level: 1}).textContent(), 'Land4Climate');
        assert.ok(await page.getByRole('heading', {name: 'Medborgarcenter hjälper dig'}).isVisible());
        assert.ok(await page.getByRole('heading', {name: 'Hjälpte informationen på sidan dig?'}).isVisible());
        await context.close();
    });

    test('a reader with the keyboard skips to the content and sees where the focus is', async () => {
        const page = await browser.newPage();
        await page.goto(server.address + 'eu-projekt.html');
        await page.keyboard.press('Tab');
        assert.equal(await page.evaluate(() => document.activeElement.className), 'skip');
        await page.keyboard.press('Enter');
        assert.equal(await page.evaluate(() => document.activeElement.id), 'content');
        await page.keyboard.press('Tab');
        const outline = await page.evaluate(() => getComputedStyle(document.activeElement).outlineWidth);
        assert.ok(parseFloat(outline) >= 2, outline);
        await page.close();
    });

    test('the search finds by word, also from a disk', async () => {
        for (const start of [server.address, `file://${site}/`]) {
            const page = await browser.newPage();
            await page.goto(start + 'sok.html?q=' + encodeURIComponent('kommitté'));
            await page.locator('#hits li').first().waitFor();
            const titles = await page.locator('#hits a').allTextContents();
            assert.ok(titles.includes('Greater Copenhagen'), titles.join());
            assert.match(await page.locator('#hits-count').textContent(), /^\d+ träff/);
            await page.close();
        }
    });

    test('the filter of the list hides what does not fit and says how many are left', async () => {
        const page = await browser.newPage();
        await page.goto(server.address + 'eu-projekt.html');
        await page.locator('#word').fill('climate');
        assert.equal(await page.locator('.rows > li:visible').count(), 1);
        assert.equal(await page.locator('#count').textContent(), 'Visar 1 av 2.');
        await page.close();
    });

    test('what stands for machines can be read by them', () => {
        for (const path of shownPages(site)) {
            const html = readFileSync(join(site, path), 'utf8');
            const data = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(html);
            assert.equal(JSON.parse(data[1])['@context'], 'https://schema.org', path);
        }
        assert.equal(JSON.parse(readFileSync(join(site, 'data/projekt.json'), 'utf8')).length, 2);
        assert.match(readFileSync(join(site, 'sitemap.xml'), 'utf8'), /<loc>https:\/\/www\.example\.se\/internationellt\/eu-projekt\/land4climate\.html<\/loc>/);
    });
});

describe('a site with news, events and moved pages', () => {
    const moved = 'eu-projekt/ett-gammalt-namn.html';
    let site, server, browser;
    before(async () => {
        site = livelySite();
        server = await serve(site);
        browser = await openBrowser();
    });
    after(async () => {
        await browser.close();
        server.close();
    });

    test('every page is valid HTML', () => assert.deepEqual(faultsOf(site, filesOf(site, 'html')), []));
    test('no link is broken and no page is lost', () => assert.deepEqual(brokenLinks(site), []));

    for (const [name, options] of looks) {
        test(`no new page keeps anyone out, ${name}`, async () => {
            const paths = ['index.html', 'nyheter.html', 'nyheter/sida-2.html', 'nyheter/nyhet-1-om-samarbetet.html', 'news.html',
                'news/news-in-english.html', 'handelser.html', 'handelser/sida-2.html', 'flyttade-sidor.html', 'tillganglighet.html',
                'data.html', 'eu-projekt/land4climate.html'];
            assert.deepEqual(await barriers(browser, server, paths, options), []);
        });
    }

    test('every page is light', () => {
        const shared = ['site.css', 'site.js'].reduce((sum, file) => sum + statSync(join(site, file)).size, 0);
        const heavy = filesOf(site, 'html').filter(path => statSync(join(site, path)).size + shared > heaviest);
        assert.deepEqual(heavy, []);
    });

    test('an old address leads to the page, and without waiting keeps nobody out', async () => {
        const page = await browser.newPage();
        await page.goto(server.address + moved);
        await page.waitForURL(server.address + 'eu-projekt/ett-nytt-namn.html');
        assert.equal(await page.locator('h1').textContent(), 'Ett nytt namn');
        await page.setContent(readFileSync(join(site, moved), 'utf8').replace(/<meta http-equiv="refresh"[^>]*>/, ''));
        await page.evaluate(axe);
        const found = await page.evaluate(() => globalThis.axe.run(document));
        assert.deepEqual(found.violations.map(fault => fault.id), []);
        await page.close();
    });

    test('the news of a year are found by the filter, also those on the next page', async () => {
        const page = await browser.newPage();
        await page.goto(server.address + 'nyheter.html');
        await page.locator('#word').fill('nyhet 27');
        await page.getByText('Visar 1 av 30.').waitFor();
        await page.getByRole('link', {name: 'Nyhet 27 om samarbetet'}).click();
        assert.equal(await page.locator('article h1').textContent(), 'Nyhet 27 om samarbetet');
        await page.close();
    });
});

describe('a site of 1,000 projects', () => {
    let site, server, browser;
    before(async () => {
        site = manyProjects(1000);
        server = await serve(site);
        browser = await openBrowser();
    });
    after(async () => {
        await browser.close();
        server.close();
    });

    test('the filter searches the whole list from any of its pages, also from a disk', async () => {
        for (const start of [server.address + 'eu-projekt.html', `file://${site}/eu-projekt/sida-3.html`]) {
            const page = await browser.newPage();
            await page.goto(start);
            const before = await page.locator('#count').textContent();
            await page.locator('#word').fill('PROJEKT 987');
            await page.getByText('Visar 1 av 1002.').waitFor();
            assert.equal(await page.locator('.rows > li').count(), 1);
            assert.ok(await page.locator('.parts').isHidden());
            await page.locator('#word').fill('projekt');
            await page.getByText('1000 av 1002 passar. De 100 första visas.').waitFor();
            assert.equal(await page.locator('.rows > li').count(), 100);
            await page.locator('#status').selectOption('planned');
            await page.getByText(/^\d+ av 1002 passar/).waitFor();
            assert.equal(await page.locator('.rows .tag-planned').count(), 100);
            await page.locator('.rows a').first().click();
            await page.getByRole('heading', {level: 1}).waitFor();
            assert.match(page.url(), /eu-projekt\/projekt-/);
            await page.goto(start);
            await page.locator('#word').fill('projekt 987');
            await page.getByText('Visar 1 av 1002.').waitFor();
            await page.locator('#word').fill('');
            assert.equal(await page.locator('#count').textContent(), before);
            assert.equal(await page.locator('.rows > li').count(), 25);
            assert.ok(await page.locator('.parts').isVisible());
            await page.close();
        }
    });

    test('every page is valid HTML', () => assert.deepEqual(faultsOf(site, filesOf(site, 'html')), []));
    test('no link is broken and no page is lost', () => assert.deepEqual(brokenLinks(site), []));
    test('every page is light', () => {
        const shared = ['site.css', 'site.js'].reduce((sum, file) => sum + statSync(join(site, file)).size, 0);
        const heavy = filesOf(site, 'html').filter(path => statSync(join(site, path)).size + shared > heaviest);
        assert.deepEqual(heavy, []);
    });
});

describe('a site whose every text is an attack', () => {
    let site, server, browser;
    before(async () => {
        site = hostileSite();
        server = await serve(site);
        browser = await openBrowser();
    });
    after(async () => {
        await browser.close();
        server.close();
    });

    test('nothing runs, nothing is fetched, and the words can be read', async () => {
        // Without the second fence, so that the markup itself is judged.
        const context = await browser.newContext({bypassCSP: true});
        const page = await context.newPage();
        const wrong = [];
        page.on('dialog', dialog => { wrong.push(dialog.message()); dialog.dismiss(); });
        page.on('request', request => { if (!request.url().startsWith(server.address)) wrong.push(request.url()); });
        page.on('pageerror', error => wrong.push(String(error)));
        let words = '';
        for (const path of shownPages(site)) {
            await page.goto(server.address + path);
            if (await page.title() === 'hit' || await page.locator('[onerror],[onload],[onmouseover],[onfocus],[style],main script,iframe').count())
                wrong.push(path);
            words += await page.locator('body').innerText();
        }
        await page.goto(server.address + 'sok.html?q=' + encodeURIComponent('<img src=x onerror=alert(1)>'));
        await page.waitForTimeout(300);
        assert.deepEqual(wrong, []);
        for (const text of ["kiwi <script>document.title='hit'</script>", 'plum "><img src=x', 'fig <svg onload=alert(1)>',
            'lime {{{t.skip}}}{{#t}}{{/t}}', '&lt;b&gt; &amp;amp; &#60;', 'npg.exe quince', 'olive'])
            assert.ok(words.includes(text) || words.includes(text.replace('npg', 'gnp')), text);
        await context.close();
    });

    test('it keeps nobody out', async () => {
        const page = await browser.newPage();
        const faults = [];
        for (const path of shownPages(site).filter((_, i) => i % 5 === 0)) {
            await page.goto(server.address + path);
            await page.evaluate(axe);
            const found = await page.evaluate(() => globalThis.axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa']}));
            faults.push(...found.violations.map(fault => `${path}: ${fault.id}: ${fault.nodes[0].html.slice(0, 300)}`));
        }
        await page.close();
        assert.deepEqual(faults, []);
    });

    test('every page is still valid HTML', () => {
        // The checker guesses what language the attacks are in.
        const faults = faultsOf(site, filesOf(site, 'html')).filter(fault => !fault.includes('appears to be written in'));
        assert.deepEqual(faults, []);
    });
});
