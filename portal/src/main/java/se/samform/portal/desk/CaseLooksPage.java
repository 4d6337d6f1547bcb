package se.samform.portal.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import se.samform.core.id.CaseId;
import se.samform.core.municipality.Right;
import se.samform.portal.edge.Page;
import se.samform.portal.edge.Reply;
import se.samform.portal.edge.Visit;
import se.samform.portal.mypages.CaseAddress;

/** Who has looked at one case: for who sees all looks, and for who may see those at cases of their own. */
@Named
@RequestScoped
public class CaseLooksPage implements Page {
    private static final int PAGE = 100;

    @Inject Visit visit;
    @Inject Desk desk;
    @Inject LookLines looks;
    private List<LookLine> lines;
    private boolean isOpenable;
    private String next = "";

    @Override
    public Reply open() {
        Optional<CaseId> id = CaseAddress.id(visit.variable("case"));
        if (id.isEmpty() || !desk.mayAskWhoLooked(id.get())) return Reply.notFound();
        isOpenable = desk.isTheirs();
        var found = looks.of(id.get(), looks.below(), PAGE + 1);
        lines = looks.told(LookLines.page(found, PAGE));
        if (found.size() > PAGE) next = path() + "?below=" + found.get(PAGE - 1).number();
        return Reply.show();
    }

    public List<LookLine> getLines() {
        return lines;
    }

    private String path() {
        return "desk/" + visit.variable("case") + "/looks";
    }

    /** Empty on the first page. */
    public String getFirst() {
        return visit.query("below").isEmpty() ? "" : path();
    }

    /** Empty on the last. */
    public String getNext() {
        return next;
    }

    public String getReference() {
        return lines.stream().map(LookLine::reference).filter(reference -> !reference.isEmpty()).findFirst().orElse("");
    }

    /** Where one goes back to: the case, or the looks of all. */
    public String getBack() {
        return isOpenable ? "desk/" + visit.variable("case") : desk.may(Right.LOOKS) ? "desk/looks" : "desk";
    }
}
