package dev.glossls.server.setup;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** All configurations that ship with the program. {@code docs/editors.md} describes each of them. */
public final class Configurations {
    private static final Pattern MARKDOWN_IN_HELIX = Pattern.compile("name\\s*=\\s*[\"']markdown[\"']");

    private Configurations() {}

    /**
     * The configurations, in the order of a list for people.
     *
     * @param places where editors look
     * @param folder where files go that a person imports by hand
     */
    public static List<Configuration> of(Places places, Path folder) {
        Path neovim = places.config().resolve("nvim");
        return List.of(
                new Configuration(
                        "neovim",
                        "Neovim 0.11 and newer",
                        List.of(
                                whole("neovim/lsp/glossls.lua", neovim.resolve("lsp/glossls.lua")),
                                whole("neovim/plugin/glossls.lua", neovim.resolve("plugin/glossls.lua"))),
                        "Nothing else is needed."),
                new Configuration(
                        "neovim-0.10",
                        "Neovim 0.7 to 0.10",
                        List.of(whole("neovim-0.10/plugin/glossls.lua", neovim.resolve("plugin/glossls.lua"))),
                        "Nothing else is needed."),
                new Configuration(
                        "vim-ale",
                        "Vim with ALE",
                        List.of(
                                whole(
                                        "vim-ale/ale_linters/markdown/glossls.vim",
                                        places.vim().resolve("ale_linters/markdown/glossls.vim")),
                                whole("vim-ale/plugin/glossls.vim", places.vim().resolve("plugin/glossls.vim"))),
                        "ALE has to be there, and \"filetype plugin on\" in your vimrc."),
                new Configuration(
                        "vim-lsp",
                        "Vim with vim-lsp",
                        List.of(whole("vim-lsp/plugin/glossls.vim", places.vim().resolve("plugin/glossls.vim"))),
                        "vim-lsp has to be there."),
                new Configuration(
                        "vim-coc",
                        "Vim with coc.nvim",
                        List.of(merged("vim-coc/coc-settings.json", places.vim().resolve("coc-settings.json"))),
                        "coc.nvim has to be there; in Neovim the file belongs into ~/.config/nvim."),
                new Configuration(
                        "emacs",
                        "Emacs with eglot",
                        List.of(behind("emacs/eglot.el", places.emacs())),
                        "markdown-mode has to be there, and eglot, which Emacs has from version 29 on."),
                new Configuration(
                        "emacs-lsp-mode",
                        "Emacs with lsp-mode",
                        List.of(behind("emacs/lsp-mode.el", places.emacs())),
                        "markdown-mode and lsp-mode have to be there."),
                new Configuration(
                        "helix",
                        "Helix",
                        List.of(new Piece(
                                "helix/languages.toml",
                                (places.isWindows() ? places.applications() : places.config())
                                        .resolve("helix/languages.toml"),
                                Way.BEHIND,
                                MARKDOWN_IN_HELIX)),
                        "\"hx --health markdown\" shows whether it is found."),
                new Configuration(
                        "kate",
                        "Kate",
                        List.of(merged("kate/settings.json", places.config().resolve("kate/lspclient/settings.json"))),
                        "Switch on Settings > Configure Kate > Plugins > LSP Client, and allow the command when Kate asks."),
                new Configuration(
                        "sublime",
                        "Sublime Text with LSP",
                        List.of(merged("sublime/LSP.sublime-settings", sublime(places))),
                        "The package LSP has to be there (Package Control: Install Package)."),
                new Configuration(
                        "zed",
                        "Zed",
                        List.of(merged(
                                "zed/settings.json",
                                (places.isWindows() ? places.applications() : places.config())
                                        .resolve(places.isWindows() ? "Zed/settings.json" : "zed/settings.json"))),
                        "Zed needs the extension too: \"zed: install dev extension\" with the folder editors/zed."),
                new Configuration(
                        "jetbrains",
                        "IntelliJ IDEA and its kin with LSP4IJ",
                        List.of(
                                whole("jetbrains/glossls/template.json", folder.resolve("glossls/template.json")),
                                whole(
                                        "jetbrains/glossls/settings.schema.json",
                                        folder.resolve("glossls/settings.schema.json")),
                                whole("jetbrains/glossls/installer.json", folder.resolve("glossls/installer.json"))),
                        "New Language Server > Template > Import from custom template, and choose the folder glossls."),
                new Configuration(
                        "eclipse",
                        "Eclipse with LSP4E",
                        List.of(whole("eclipse/glossls.launch", folder.resolve("glossls.launch"))),
                        "Import it with File > Import > Run/Debug, then join it to Markdown in Preferences > Language Servers."),
                new Configuration(
                        "vscode-glspc",
                        "VS Code with Generic LSP Client, in place of our own extension",
                        List.of(merged("vscode-without-extension/glspc.json", vscode(places))),
                        "The extension zsol.vscode-glspc has to be there."),
                new Configuration(
                        "vscode-lsp-config",
                        "VS Code with LSP Config, in place of our own extension",
                        List.of(merged("vscode-without-extension/lsp-config.json", vscode(places))),
                        "The extension pepebecker.vscode-lsp-config has to be there."));
    }

    private static Path sublime(Places places) {
        boolean spaced = places.isMac() || places.isWindows();
        return places.applications()
                .resolve(spaced ? "Sublime Text" : "sublime-text")
                .resolve("Packages/User/LSP.sublime-settings");
    }

    private static Path vscode(Places places) {
        return places.applications().resolve("Code/User/settings.json");
    }

    private static Piece whole(String source, Path target) {
        return new Piece(source, target, Way.WHOLE);
    }

    private static Piece behind(String source, Path target) {
        return new Piece(source, target, Way.BEHIND);
    }

    private static Piece merged(String source, Path target) {
        return new Piece(source, target, Way.MERGED);
    }
}
