//! Tells Zed how to start glossls: as the settings say, else the `glossls` in the PATH.

use zed_extension_api::{self as zed, settings::LspSettings, LanguageServerId, Worktree};

struct Glossls;

impl zed::Extension for Glossls {
    fn new() -> Self {
        Glossls
    }

    fn language_server_command(
        &mut self,
        server: &LanguageServerId,
        worktree: &Worktree,
    ) -> zed::Result<zed::Command> {
        let chosen = LspSettings::for_worktree(server.as_ref(), worktree)
            .ok()
            .and_then(|settings| settings.binary);
        let (path, arguments) = chosen.map_or((None, None), |binary| (binary.path, binary.arguments));
        let command = path
            .or_else(|| worktree.which("glossls"))
            .ok_or("glossls is not in the PATH; name it in the setting lsp.glossls.binary.path")?;
        Ok(zed::Command {
            command,
            args: arguments.unwrap_or_else(|| vec!["serve".into(), "--stdio".into()]),
            env: worktree.shell_env(),
        })
    }

    fn language_server_workspace_configuration(
        &mut self,
        server: &LanguageServerId,
        worktree: &Worktree,
    ) -> zed::Result<Option<zed::serde_json::Value>> {
        let settings = LspSettings::for_worktree(server.as_ref(), worktree)
            .ok()
            .and_then(|settings| settings.settings)
            .unwrap_or_default();
        Ok(Some(zed::serde_json::json!({ "glossls": settings })))
    }
}

zed::register_extension!(Glossls);
