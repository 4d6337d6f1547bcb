package se.samform.portal.login;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import se.samform.portal.edge.Page;
import se.samform.portal.edge.Parking;
import se.samform.portal.edge.Reply;
import se.samform.portal.edge.Visit;

/** The demo log-in: a list of persons to be. */
@Named
@RequestScoped
public class LoginPage implements Page {
    @Inject Visit visit;
    @Inject DemoPersons persons;
    @Inject HttpServletRequest request;

    @Override
    public Reply open() {
        return persons.allowed() ? Reply.show() : new Reply.Refused(403, "error.no-demo");
    }

    public List<DemoPersons.Person> getCitizens() {
        return persons.citizens();
    }

    public List<DemoPersons.Person> getOfficers() {
        return persons.officers(visit.getMunicipality().id());
    }

    /** Whether the visitor was sent here because a post came after its log-in had ended, and what was typed is kept. */
    public boolean isKept() {
        return Parking.isKept(visit, request, getTo());
    }

    /** Whether files were posted, too: those are not kept. */
    public boolean isWithoutFiles() {
        return visit.asks("files");
    }

    /** Where the visitor was going. */
    public String getTo() {
        return visit.query("to");
    }
}
