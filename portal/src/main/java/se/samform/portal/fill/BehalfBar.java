package se.samform.portal.fill;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import se.samform.core.party.PersonalNumber;
import se.samform.engine.draft.Behalf;
import se.samform.portal.edge.Texts;
import se.samform.portal.edge.Visit;

/** Says on each page of a draft for whom somebody at the desk fills it in, and lets them leave the rest to that person. */
@Named
@RequestScoped
public class BehalfBar {
    @Inject OpenDrafts drafts;
    @Inject Visit visit;
    @Inject Texts texts;
    private Optional<Behalf> behalf;

    private Optional<Behalf> behalf() {
        if (behalf == null) behalf = drafts.behalf();
        return behalf;
    }

    public boolean isShown() {
        return behalf().isPresent();
    }

    public String getTitle() {
        return texts.say("behalf.title", behalf().map(this::who).orElse(""));
    }

    public String getWay() {
        return behalf().map(found -> texts.say("behalf.way." + found.way().key())).orElse("");
    }

    /** Whether there is somebody to leave it to. */
    public boolean isToHandOver() {
        return behalf().filter(found -> found.whom() instanceof Behalf.Whom.Person).isPresent();
    }

    public String getPath() {
        return "desk/register/" + visit.variable("draft");
    }

    private String who(Behalf of) {
        return switch (of.whom()) {
            case Behalf.Whom.Person(var number) -> new PersonalNumber(number).written();
            case Behalf.Whom.Organisation(var number) -> number.substring(0, number.length() - 4) + "-" + number.substring(number.length() - 4);
            case Behalf.Whom.Nobody() -> texts.say("behalf.nobody");
        };
    }
}
