package se.samform.examples.demo;

import java.util.List;

/** What administrators settle for everybody: who is told what, what the contact centre sees, who is away. */
final class AdministratorsPages {

    private final DemoInstallation installation;

    AdministratorsPages(DemoInstallation installation) {
        this.installation = installation;
    }

    void lookAt(Visitor ada, Inspection inspection) {
        for (var each : List.of("notices/matrix", "notices/words?of=new-message/applicant/mail&service=felanmalan", "contact-centre", "away?officer=hanna")) {
            ada.page().navigate(installation.baseUrl() + "/granvik/desk/" + each);
            inspection.of(ada, "desk-" + each.replaceAll("[?].*", "").replace('/', '-') + "-settled");
        }
    }
}
