package se.samform.portal.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import se.samform.core.answer.SignedBy;
import se.samform.core.answer.Submission;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.logic.Condition;
import se.samform.portal.wording.LogInWords;
import se.samform.portal.wording.Sentences;
import se.samform.portal.wording.Times;

/** What is said of somebody who must sign: when they did, as what, and what it was that they signed. */
record SignedLines(Sentences texts, Times times) {

    /** @param question that asks of them */
    List<String> of(ServiceDefinition service, Submission submission, String question) {
        return submission.signed().stream().filter(signed -> signed.path().equals(question)).findFirst()
            .map(this::lines).orElseGet(() -> unsigned(service, submission));
    }

    /** Nobody is asked to sign where the e-service has no terms for it. */
    private List<String> unsigned(ServiceDefinition service, Submission submission) {
        if (service.signing().isEmpty()) return List.of();
        return List.of(texts.of(isSignedByHandingIn(service, submission) ? "desk.signed.by-handing-in" : "desk.signs"));
    }

    /** Who hands in by a log-in must have the signature of everybody else who is named. */
    private static boolean isSignedByHandingIn(ServiceDefinition service, Submission submission) {
        return submission.takenDown().isEmpty() && service.signing()
            .filter(terms -> terms.guardians().isEmpty() && terms.signatories().isEmpty() && terms.unless().equals(Condition.NEVER)).isPresent();
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
