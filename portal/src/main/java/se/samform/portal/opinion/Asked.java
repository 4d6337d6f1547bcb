package se.samform.portal.opinion;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.stream.Stream;
import se.samform.core.answer.FileRef;
import se.samform.core.answer.Retelling;
import se.samform.core.answer.Submission;
import se.samform.core.form.Afterwards.Reader;
import se.samform.engine.look.Look;
import se.samform.engine.look.Looks;
import se.samform.engine.look.Seen;
import se.samform.engine.look.Viewer;
import se.samform.engine.referral.Referral;
import se.samform.engine.referral.Referrals;
import se.samform.portal.edge.Visit;
import se.samform.portal.wording.Told;

/** What the link in the address asks for. */
@RequestScoped
public class Asked {
    @Inject Visit visit;
    @Inject Referrals referrals;
    @Inject Looks looks;
    @Inject Told told;

    Optional<Referral> referral() {
        return referrals.find(visit.getMunicipality().id(), visit.variable("opinion"));
    }

    /** While it may be answered. */
    Optional<Referral> open() {
        return referral().filter(Referral::isOpen);
    }

    /** To be shown, while it may be read: that they look is written first. */
    Optional<Referral> shown(Seen seen) {
        var open = open();
        open.ifPresent(referral -> looks.add(visit.getMunicipality().id(), Look.outside(new Viewer.Consultee(referral.lookingAs()), seen, referral.file().head().id(), referral.file().isProtected())));
        return open;
    }

    /** What they are told of a submission. */
    Retelling telling(Referral referral, Submission submission) {
        var definition = referral.file().service().definition();
        return new Retelling(definition, submission, Reader.OFFICER, told.texts().language(), told.times().date(submission.submittedAt()), referral.withheld());
    }

    /** The files among it: of what was handed in last, as the page shows it. */
    Stream<FileRef> files(Referral referral) {
        var telling = telling(referral, referral.file().submissions().getLast().submission());
        return referral.file().service().definition().steps().stream().flatMap(telling::files);
    }

    String path() {
        return "opinions/" + visit.variable("opinion");
    }
}
