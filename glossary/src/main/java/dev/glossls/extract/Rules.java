package dev.glossls.extract;

import java.util.List;

/** All ways of writing a definition that are known. On equal weight the earlier rule wins. */
final class Rules {
    static final Rule SUBJECT = new MarkedSubject();
    static final Rule SENTENCE = new Sentence();
    static final Rule LATER_SENTENCE = new LaterSentence();

    static final List<Rule> ALL = List.of(
            new DefinitionList(),
            new CalloutTitle(),
            new TableRow(),
            new MarkedLead(),
            SUBJECT,
            new Reversed(),
            new BracketedName(),
            new Called(),
            new NamingFrame(),
            new CalledPlainly(),
            SENTENCE,
            new PlainLead(),
            new HeadingTerm(),
            new ItemWithChildren());

    private Rules() {}
}
