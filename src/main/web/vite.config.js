import license from "rollup-plugin-license";
import { defineConfig } from "vite";

// Fixed names: the entry is the one file that pages name; what it loads later stands beside it, named by its content.
export default defineConfig({
  base: "./",
  // What others wrote is named beside the scripts, with its licences.
  plugins: [
    license({
      thirdParty: {
        output: {
          file: process.env.ATTEST_LICENCES ?? "../resources/org/attest/server/assets-licences.txt",
          template: (all) =>
            all
              .sort((one, other) => one.name.localeCompare(other.name, "en"))
              .map((entry) => `${entry.name} ${entry.version}, ${entry.license}\n\n${(entry.licenseText ?? "").trim()}\n`)
              .join("\n----\n\n"),
        },
      },
    }),
  ],
  build: {
    outDir: "../resources/org/attest/server/assets",
    emptyOutDir: true,
    target: "es2022",
    modulePreload: false,
    chunkSizeWarningLimit: 700,
    rollupOptions: {
      input: "src/room.js",
      output: {
        entryFileNames: "room.js",
        chunkFileNames: "[name]-[hash].js",
        assetFileNames: "[name]-[hash][extname]",
      },
    },
  },
});
