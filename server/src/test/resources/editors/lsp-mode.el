;; Emacs with lsp-mode: it starts with the note, shows, completes, and goes to definitions.
(setq lsp-auto-guess-root t
      lsp-enable-suggest-server-download nil
      lsp-session-file (locate-user-emacs-file "sessions"))
(load (expand-file-name "person.el" (file-name-directory load-file-name)))
(open-note "walk.md")
(await "server"
       (lambda () (and (lsp-workspaces) (eq 'initialized (lsp--workspace-status (car (lsp-workspaces)))))))

(go-to "tide pool")
(tell "hover"
      (await "hover"
             (lambda ()
               (let ((hover (lsp-request "textDocument/hover" (lsp--text-document-position-params))))
                 (and hover (lsp--render-on-hover-content (gethash "contents" hover) t))))))

(go-to "tide pool")
(call-interactively #'lsp-find-definition)
(tell "definition" (format "%s %d" (file-name-nondirectory (buffer-file-name)) (line-number-at-pos)))
(switch-to-buffer "walk.md")

(goto-char (point-max))
(insert "Later we saw a tid")
(let ((capf (lsp-completion-at-point)))
  (tell "offered"
        (mapconcat #'substring-no-properties (all-completions "tid" (nth 2 capf)) ", ")))
(set-buffer-modified-p nil)
(lsp-workspace-shutdown (car (lsp-workspaces)))
