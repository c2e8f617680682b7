// Prints a .databrickscfg as JSON, read with npm's ini as the JavaScript SDK does. npm brings the package along.
const fs = require('fs');
const path = require('path');

const places = ['ini', '/usr/share/nodejs/ini', '/usr/lib/node_modules/npm/node_modules/ini',
                path.join(path.dirname(process.execPath), '../lib/node_modules/npm/node_modules/ini')];
let ini;
for (const place of places) {
    try {
        ini = require(place);
        break;
    } catch (error) {
        continue;
    }
}
if (!ini)
    process.exit(77);
console.log(JSON.stringify(ini.parse(fs.readFileSync(process.argv[2], 'utf-8'))));
