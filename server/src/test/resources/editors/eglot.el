;; Emacs with eglot. A key was typed last, so that eglot asks in the minibuffer and not with a menu of the mouse.
(load (expand-file-name "person.el" (file-name-directory load-file-name)))
(setq eglot-sync-connect 30)
;; Both notes are open from the beginning: eglot 1.9 does not decode the names of files that it opens itself.
(open-note "tides.md")
(open-note "walk.md")
(await "server" (lambda () (and (eglot-current-server) (eglot-managed-p))))

(go-to "tide pool")
(tell "hover"
      (await "hover"
             (lambda ()
               (let (shown)
                 (eglot-hover-eldoc-function (lambda (text &rest _) (setq shown (or text ""))))
                 (with-timeout (5) (while (not shown) (accept-process-output nil 0.01)))
                 (and shown (not (string-empty-p shown)) shown)))))

(complete-behind-the-note)

(tell "diagnostic" (flymake-diagnostic-text (car (await "diagnostic" #'flymake-diagnostics))))
(go-to "tiadl")
(let ((last-nonmenu-event ?a)
      (completing-read-function
       (lambda (_prompt actions &rest _)
         (let ((all (all-completions "" actions)))
           (tell "actions" (mapconcat #'identity all ", "))
           (car all)))))
  (call-interactively #'eglot-code-actions))
(tell "fixed" (await "fix" (lambda ()
                             (goto-char (point-min))
                             (and (search-forward "tidal resonance" nil t)
                                  (buffer-substring (line-beginning-position) (line-end-position))))))

(save-buffer)

(go-to "tide pool")
(call-interactively #'xref-find-definitions)
(tell "definition" (format "%s %d" (file-name-nondirectory (buffer-file-name)) (line-number-at-pos)))
(eglot-rename "rock pool")
(save-some-buffers t)
(eglot-shutdown (eglot-current-server))
