package se.samform.portal.fill;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.stream.Stream;
import se.samform.core.flow.CaseEvent;
import se.samform.core.flow.SupplementEvent;
import se.samform.core.flow.Timer;
import se.samform.engine.casefile.CaseFile;
import se.samform.engine.casefile.Cases;
import se.samform.portal.wording.Told;

/** Says on each page of a draft that supplements a case which case that is, what was asked for in whose words, and by when. */
@Named
@RequestScoped
public class SupplementBar {
    @Inject Cases cases;
    @Inject Told told;
    private Optional<CaseFile> file = Optional.empty();

    void open(OpenDraft open) {
        file = open.draft().supplement().flatMap(of -> cases.find(open.draft().municipality(), of.caseId(), open.owner()));
    }

    public boolean isShown() {
        return file.isPresent();
    }

    public String getTitle() {
        return file.map(found -> told.texts().of(asked(found).isPresent() ? "supplement.of" : "supplement.adds", found.head().reference())).orElse("");
    }

    /** The last day for it, in a sentence; empty if there is none. */
    public String getBy() {
        return file.flatMap(found -> found.head().state().course().timer(Timer.Usual.SUPPLEMENT.id()))
            .map(timer -> told.texts().of("supplement.by", told.times().fullDate(timer.dueOn().minusDays(1)))).orElse("");
    }

    /** As whoever asked wrote it; empty where nobody asked. */
    public String getMessage() {
        return file.flatMap(found -> asked(found).flatMap(asked -> found.events().stream().flatMap(recorded ->
            recorded.event() instanceof CaseEvent.WrittenToCitizen written && written.message().equals(asked.message()) ? Stream.of(written.text()) : Stream.empty())
            .findFirst())).orElse("");
    }

    /** What is asked for still. */
    private static Optional<SupplementEvent.SupplementAsked> asked(CaseFile file) {
        if (file.head().state().course().asked().isEmpty()) return Optional.empty();
        return file.events().reversed().stream().map(recorded -> recorded.event())
            .filter(SupplementEvent.SupplementAsked.class::isInstance).map(SupplementEvent.SupplementAsked.class::cast).findFirst();
    }
}
