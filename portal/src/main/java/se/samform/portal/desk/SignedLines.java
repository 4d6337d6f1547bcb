package se.samform.portal.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import se.samform.core.answer.SignedBy;
import se.samform.core.answer.Submission;
import se.samform.portal.wording.LogInWords;
import se.samform.portal.wording.Sentences;
import se.samform.portal.wording.Times;

/** What is said of somebody who must sign: when they did, as what, and what it was that they signed. */
record SignedLines(Sentences texts, Times times) {

    /** @param question that asks of them */
    List<String> of(Submission submission, String question) {
        return submission.signed().stream().filter(signed -> signed.path().equals(question)).findFirst()
            .map(this::lines).orElseGet(() -> List.of(texts.of("desk.signs")));
    }

    private List<String> lines(SignedBy signed) {
        String when = texts.of("desk.signed", times.moment(signed.at()));
        var lines = new ArrayList<String>();
        lines.add(signed.as().map(as -> when + ". " + texts.of("desk.signed." + as.name().toLowerCase(Locale.ROOT))).orElse(when));
        signed.what().ifPresent(what -> {
            lines.add(texts.of("desk.signed.words", what.words()));
            lines.add(texts.of("desk.signed.sha256", what.sha256()));
            if (!what.login().isEmpty()) lines.add(texts.of("desk.signed.login", LogInWords.of(texts, what.login())));
        });
        return lines;
    }
}
