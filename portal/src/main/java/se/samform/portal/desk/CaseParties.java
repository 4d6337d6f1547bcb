package se.samform.portal.desk;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.samform.core.answer.Represented;
import se.samform.core.answer.Retelling;
import se.samform.core.form.Afterwards.Reader;
import se.samform.engine.casefile.AboutApplicant;
import se.samform.engine.casefile.CaseFile;
import se.samform.engine.casefile.HandedIn;
import se.samform.portal.wording.Sentences;
import se.samform.portal.wording.Times;

/** Who is in a case as it stands: first whose it is, by the newest transfer or else by what was answered. */
final class CaseParties {
    private final CaseFile file;
    private final Sentences texts;
    private final Times times;
    private final List<Party> now;

    CaseParties(CaseFile file, Sentences texts, Times times) {
        this.file = file;
        this.texts = texts;
        this.times = times;
        var owner = file.owner().map(each -> Parties.owner(each, file.transfers().getLast().at(), texts, times));
        var named = file.submissions().reversed().stream().limit(1).flatMap(this::named);
        this.now = Stream.concat(owner.stream(), named.filter(party -> owner.isEmpty() || !party.isApplicant())).toList();
    }

    List<Party> now() {
        return now;
    }

    Optional<Party> applicant() {
        return now.stream().filter(Party::isApplicant).findFirst();
    }

    /** Whom it is about, if that is somebody else than the applicant: a child first, and nobody who is there to sign. */
    Optional<Party> concerned() {
        return file.submissions().reversed().stream().limit(1).flatMap(newest -> Parties.child(file.service().definition(), newest.submission(), telling(newest)).stream()).findFirst()
            .or(() -> organisation().isPresent() ? Optional.empty() : now.stream().filter(party -> !party.isApplicant() && !party.signs()).findFirst());
    }

    /** A word for it if they aren't named. */
    String applicantName() {
        return applicant().map(Party::getName).orElseGet(this::unnamed);
    }

    /** Who handed it in, where it is somebody else's by now: as named before it first was, whatever was answered later. */
    Optional<Party> former() {
        if (file.owner().isEmpty()) return Optional.empty();
        var first = file.transfers().getFirst().at();
        return file.submissions().reversed().stream().filter(handedIn -> !handedIn.receivedAt().isAfter(first)).limit(1).flatMap(this::named)
            .filter(Party::isApplicant).map(party -> new Party(texts.of("desk.owner.former"), party.lines(), false)).findFirst();
    }

    private Stream<Party> named(HandedIn handedIn) {
        var submission = handedIn.submission();
        var named = Parties.of(file.service().definition(), submission, telling(handedIn), texts.of("desk.applicant"), question -> new SignedLines(texts, times).of(file.service().definition(), submission, question)).stream();
        return AboutApplicant.organisation(file.service().definition(), submission)
            .map(organisation -> Stream.concat(Stream.of(organisation(organisation)), named.map(this::forOrganisation))).orElse(named);
    }

    /** That applies, by the newest answers. */
    private Optional<Represented.Organisation> organisation() {
        return file.submissions().reversed().stream().limit(1).flatMap(newest -> AboutApplicant.organisation(file.service().definition(), newest.submission()).stream()).findFirst();
    }

    private Party organisation(Represented.Organisation organisation) {
        return new Party(texts.of("desk.applicant"), Stream.of(organisation.name(), organisation.number()).filter(line -> !line.isEmpty()).toList(), true);
    }

    /** Who answers for an organisation is whom to reach there. */
    private Party forOrganisation(Party party) {
        return party.isApplicant() ? new Party(texts.of("desk.contact-person"), party.lines(), false, party.signs()) : party;
    }

    private Retelling telling(HandedIn handedIn) {
        var submission = handedIn.submission();
        return new Retelling(file.service().definition(), submission, Reader.OFFICER, texts.language(), times.date(submission.submittedAt()));
    }

    private String unnamed() {
        if (file.isMasked()) return texts.of("desk.protected.person");
        return texts.of(file.head().anonymous() ? "desk.anonymous" : "desk.applicant");
    }
}
