;; What a person does in Emacs; each step waits for its result. The packages that Emacs finds, and the init file, come first.
(require 'cl-lib)
(setq default-directory (decode-coding-string default-directory 'utf-8))
(package-activate-all)
(load (locate-user-emacs-file "init.el"))

(defun tell (what text)
  (princ (format "%s: %s\n" what (substring-no-properties text))))

(defun await (what condition)
  "Run CONDITION until it returns something, and return that."
  (let ((end (+ (float-time) 30)) result)
    (while (not (setq result (funcall condition)))
      (when (> (float-time) end)
        (tell "missing" what)
        (kill-emacs 1))
      (accept-process-output nil 0.01))
    result))

(defun go-to (text)
  "Go into TEXT in this buffer."
  (goto-char (point-min))
  (search-forward text)
  (backward-char 2))

(defun open-note (name)
  "Open a note; what waits for the next command gets one."
  (find-file name)
  (run-hooks 'post-command-hook))

(defun pick-first (start end candidates &optional predicate)
  "Put the first candidate in place of what is typed, as a menu does."
  (let* ((all (all-completions (buffer-substring-no-properties start end) candidates predicate))
         (picked (car all)))
    (tell "offered" (mapconcat #'substring-no-properties all ", "))
    (delete-region start end)
    (insert picked)
    (funcall (plist-get completion-extra-properties :exit-function) picked 'finished)))

(defun complete-behind-the-note ()
  "Write a line at the end and complete its last word."
  (goto-char (point-max))
  (insert "Later we saw a tid")
  (let ((completion-in-region-function #'pick-first))
    (completion-at-point))
  (tell "line" (buffer-substring (line-beginning-position) (line-end-position)))
  (insert "\n")
  (save-buffer))
