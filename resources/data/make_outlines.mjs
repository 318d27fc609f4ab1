// Makes europe.json and world.json, the outlines that the maps are drawn from, out of Natural Earth (public domain) as
// the npm package world-atlas carries it. Run it where world-atlas and topojson-client are installed:
//   node make_outlines.mjs europe node_modules/world-atlas/countries-50m.json > europe.json
//   node make_outlines.mjs world node_modules/world-atlas/countries-110m.json > world.json
// Each country is {id: ISO 3166-1 numeric, rings: [[longitude, latitude, …]]} in hundredths of a degree, each number
// as the difference from the one before it.
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
const {feature} = createRequire(process.cwd() + '/')('topojson-client');

// smallest, square degrees: islands below this are left out;
// coarse, square degrees: a point that changes an outline by less is left out.
const parts = {
    europe: {box: {west: -25, east: 45, south: 33, north: 72}, smallest: 0.02, coarse: 0.002},
    world: {box: {west: -180, east: 180, south: -58, north: 84}, smallest: 4, coarse: 0.8},
};
const {box, smallest, coarse} = parts[process.argv[2]];

const atlas = JSON.parse(readFileSync(process.argv[3], 'utf8'));

function clipped(ring, inside, crossing) {
    const kept = [];
    ring.forEach((point, i) => {
        const before = ring[(i + ring.length - 1) % ring.length];
        if (inside(point) !== inside(before))
            kept.push(crossing(before, point));
        if (inside(point))
            kept.push(point);
    });
    return kept;
}

function intoBox(ring) {
    const at = (axis, value) => (a, b) => {
        const part = (value - a[axis]) / (b[axis] - a[axis]);
        const point = [a[0] + part * (b[0] - a[0]), a[1] + part * (b[1] - a[1])];
        point[axis] = value;
        return point;
    };
    let kept = clipped(ring, p => p[0] >= box.west, at(0, box.west));
    kept = clipped(kept, p => p[0] <= box.east, at(0, box.east));
    kept = clipped(kept, p => p[1] >= box.south, at(1, box.south));
    return clipped(kept, p => p[1] <= box.north, at(1, box.north));
}

const triangle = (a, b, c) => Math.abs((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])) / 2;

function area(ring) {
    return Math.abs(ring.reduce((sum, p, i) => {
        const q = ring[(i + 1) % ring.length];
        return sum + p[0] * q[1] - q[0] * p[1];
    }, 0)) / 2;
}

// Visvalingam: the point whose triangle is smallest goes first.
function simplified(ring) {
    const points = ring.slice();
    for (;;) {
        let least = Infinity, at = -1;
        for (let i = 0; i < points.length && points.length > 4; ++i) {
            const size = triangle(points[(i + points.length - 1) % points.length], points[i], points[(i + 1) % points.length]);
            if (size < least) [least, at] = [size, i];
        }
        if (least >= coarse) return points;
        points.splice(at, 1);
    }
}

const countries = [];
for (const country of feature(atlas, atlas.objects.countries).features) {
    const polygons = country.geometry.type === 'Polygon' ? [country.geometry.coordinates] : country.geometry.coordinates;
    const rings = [];
    for (const [outer] of polygons) {
        const ring = simplified(intoBox(outer.slice(0, -1)));
        if (ring.length < 4 || area(ring) < smallest)
            continue;
        let last = [0, 0];
        rings.push(ring.flatMap(point => {
            const now = [Math.round(point[0] * 100), Math.round(point[1] * 100)];
            const step = [now[0] - last[0], now[1] - last[1]];
            last = now;
            return step;
        }));
    }
    if (rings.length)
        countries.push({id: country.id, rings});
}
countries.sort((a, b) => a.id < b.id ? -1 : 1);
process.stdout.write('[\n' + countries.map(c => JSON.stringify(c)).join(',\n') + '\n]\n');
