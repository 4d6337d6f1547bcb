package se.samform.portal.acting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import se.samform.core.answer.OrganisationNumbers;
import se.samform.core.answer.Represented;
import se.samform.core.answer.Wording;
import se.samform.core.party.Identity;
import se.samform.portal.edge.Page;
import se.samform.portal.edge.Reply;
import se.samform.portal.edge.Texts;
import se.samform.portal.edge.Visit;

/** Where somebody who is logged in chooses for whom they do what they do: themselves, an organisation, their child. */
@Named
@RequestScoped
public class ActingPage implements Page {
    @Inject Visit visit;
    @Inject CheckMandate mandates;
    @Inject Texts texts;
    private CheckMandate.Offer offer = new CheckMandate.Offer(List.of(), List.of(), false);
    private String problem = "";

    /** Somebody to choose. @param value as it is posted @param about number, and for a child whether custody is shared */
    public record Choice(String value, String name, String about, boolean chosen) {}

    @Override
    public Reply open() {
        if (!(visit.getIdentity() instanceof Identity.Citizen citizen)) return new Reply.LogIn();
        offer = mandates.offered(visit.getMunicipality(), citizen);
        if (problem.isEmpty() && visit.standing() instanceof Standing.Lost(var whom, var why)) problem = key(why);
        return Reply.show();
    }

    /** Why it wasn't possible. */
    void refuse(Standing.Why why) {
        problem = key(why);
    }

    void refuse() {
        problem = "acting.problem.choose";
    }

    private static String key(Standing.Why why) {
        return "acting.problem." + why.name().toLowerCase(Locale.ROOT);
    }

    public boolean isSelf() {
        return visit.standing() instanceof Standing.Self;
    }

    public String getOwnName() {
        return visit.getIdentity().name();
    }

    public List<Choice> getOrganisations() {
        return offer.organisations().stream().map(this::choice).toList();
    }

    public List<Choice> getChildren() {
        return offer.children().stream().map(this::choice).toList();
    }

    private Choice choice(Represented whom) {
        String about = switch (whom) {
            case Represented.Organisation(var number, var name) -> OrganisationNumbers.shown(number);
            case Represented.Child(var number, var name, var joint) ->
                Wording.personalNumber(number) + ". " + texts.say(joint ? "acting.custody.joint" : "acting.custody.sole");
        };
        return new Choice(Chosen.write(whom), whom.name(), about, isChosen(whom));
    }

    private boolean isChosen(Represented whom) {
        return visit.standing() instanceof Standing.For(var acting) && CheckMandate.same(List.of(whom), acting.whom()).isPresent();
    }

    /** Whether a register did not answer, so that somebody may be missing. */
    public boolean isDown() {
        return offer.down();
    }

    public boolean isNobody() {
        return offer.organisations().isEmpty() && offer.children().isEmpty();
    }

    /** Key of the sentence that says what went wrong; empty if nothing did. */
    public String getProblem() {
        return problem;
    }

    /** Whether something was posted that was not done. */
    public boolean isUnsent() {
        return visit.query("lost").equals("unsent");
    }
}
