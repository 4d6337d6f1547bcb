package se.samform.portal.designer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import se.samform.core.answer.Wording;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.municipality.MunicipalityFacts;
import se.samform.core.notice.Channel;
import se.samform.core.text.Language;
import se.samform.core.text.LocalText;
import se.samform.designer.trial.Entry;
import se.samform.designer.trial.Letter;
import se.samform.designer.trial.Sent;
import se.samform.engine.notify.Previews;
import se.samform.engine.referral.ReferralPreviews;
import se.samform.engine.signing.SigningPreviews;
import se.samform.portal.wording.Sentences;

/** What happened to a case that is tried, in the words that people would read. */
final class TryLines {
    private final ServiceDefinition definition;
    private final MunicipalityFacts facts;
    private final Sentences texts;

    TryLines(ServiceDefinition definition, MunicipalityFacts facts, Sentences texts) {
        this.definition = definition;
        this.facts = facts;
        this.texts = texts;
    }

    /** What happened last comes first. */
    List<TryLine> of(List<Entry> entries) {
        return entries.reversed().stream().map(this::line).toList();
    }

    private TryLine line(Entry entry) {
        return new TryLine(
            Wording.day(entry.on(), language()), entry.who().key(), said(entry.what()), entry.came().stream().map(this::said).toList(), entry.refused().map(this::said).orElse(""),
            entry.letters().stream().map(this::mail).toList(), entry.deliveries().stream().map(this::handed).toList());
    }

    private TryLine.Mail mail(Letter letter) {
        var words = words(letter);
        return new TryLine.Mail(letter.cell().channel().key(), said(letter.to()), letter.address().orElse(""), words.subject(), letter.cell().channel() == Channel.DESK ? "" : words.text());
    }

    private se.samform.engine.notify.Letter words(Letter letter) {
        var cell = letter.cell();
        LocalDate on = letter.on();
        Instant at = on.atStartOfDay(facts.zone()).toInstant();
        return SigningPreviews.of(cell, letter.own(), facts, language(), definition.title(), at)
            .or(() -> ReferralPreviews.of(cell, letter.own(), facts, definition.title(), on))
            .orElseGet(() -> Previews.of(cell, letter.own(), facts, language(), definition.title(), letter.status()));
    }

    private TryLine.Handed handed(Sent sent) {
        var answers = sent.answers().stream().map(line -> new TryLine.Answer(line.name(), said(line.label()), said(line.text()))).toList();
        return new TryLine.Handed(
            said(sent.to()), said(sent.why()), sent.parts().stream().map(this::said).collect(Collectors.joining(", ")), answers,
            sent.withheld() == 0 ? "" : texts.of("try.withheld", sent.withheld()), sent.payload());
    }

    private String said(LocalText text) {
        return text.in(language());
    }

    private Language language() {
        return texts.language();
    }
}
