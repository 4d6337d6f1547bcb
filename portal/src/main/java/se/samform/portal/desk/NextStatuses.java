package se.samform.portal.desk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.samform.core.flow.Actor;
import se.samform.core.flow.Flow;
import se.samform.core.flow.Status;
import se.samform.core.text.Language;
import se.samform.core.text.LocalText;
import se.samform.engine.casefile.CaseFile;
import se.samform.portal.wording.StatusBadge;

/** The statuses that this officer may set from where the case is, and what the flow asks for with each. */
record NextStatuses(CaseFile file, Actor.Officer me, Language language, String applicant) {
    private static final Pattern FIELD = Pattern.compile("\\{(reference|service|status|applicant)}");

    List<NextStatus> list() {
        return flow().status(file.head().state().status()).map(Status::next).orElse(List.of()).stream().map(flow()::status)
            .flatMap(Optional::stream).filter(status -> !isSetByDeciding(status) && isMine(status)).map(this::next).toList();
    }

    private NextStatus next(Status status) {
        var entering = status.terms().entering();
        return new NextStatus(status.id(), status.kind(), StatusBadge.of(status, language), status.text().in(file.head().language()), entering,
            begun(entering.messageTemplate(), status, file.head().language()), begun(entering.noteTemplate(), status, language));
    }

    private boolean isSetByDeciding(Status status) {
        return flow().work().rulings().stream().anyMatch(ruling -> ruling.status().equals(status.id()));
    }

    private boolean isMine(Status status) {
        var by = status.terms().entering().by();
        return by.isEmpty() || by.stream().anyMatch(me.roles()::contains);
    }

    private String begun(Optional<String> template, Status status, Language in) {
        return template.flatMap(flow().work()::template).map(found -> filled(found.text(), status, in)).orElse("");
    }

    /** What is filled in is not looked through once more: a name may hold anything. */
    private String filled(LocalText text, Status status, Language in) {
        var values = Map.of("reference", file.head().reference(), "service", file.service().definition().title().in(in), "status", status.title().in(in), "applicant", applicant);
        return FIELD.matcher(text.in(in)).replaceAll(field -> Matcher.quoteReplacement(values.get(field.group(1))));
    }

    private Flow flow() {
        return file.service().definition().flow();
    }
}
