package se.samform.portal.about;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.samform.core.municipality.Authority;
import se.samform.core.municipality.Municipalities;
import se.samform.portal.edge.Page;
import se.samform.portal.edge.Reply;
import se.samform.portal.edge.Visit;

/** The pages about the site: texts of ours, with each municipality's own authorities and contacts. */
@Named
@RequestScoped
public class AboutPage implements Page {
    @Inject Visit visit;
    @Inject Municipalities municipalities;

    @Override
    public Reply open() {
        return Reply.show();
    }

    /** The controllers of personal data: each authority is its own (GDPR article 4.7). */
    public List<Authority> getAuthorities() {
        return municipalities.authorities(visit.getMunicipality().id());
    }
}
