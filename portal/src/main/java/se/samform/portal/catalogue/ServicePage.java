package se.samform.portal.catalogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import se.samform.core.answer.Wording;
import se.samform.core.form.Currency;
import se.samform.core.form.Login;
import se.samform.core.form.Paragraph;
import se.samform.core.form.PaymentTerms;
import se.samform.core.form.ProtectedIdentity;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.municipality.Authority;
import se.samform.core.municipality.Contact;
import se.samform.core.municipality.Municipalities;
import se.samform.core.publication.Bindings;
import se.samform.core.publication.Parking;
import se.samform.core.publication.Published;
import se.samform.core.publication.PublishedServices;
import se.samform.core.text.Language;
import se.samform.core.text.LocalText;
import se.samform.core.ui.EnclosedView;
import se.samform.core.ui.Phrase;
import se.samform.engine.draft.DraftSummary;
import se.samform.engine.draft.Drafts;
import se.samform.portal.edge.Page;
import se.samform.portal.edge.Reply;
import se.samform.portal.edge.Urls;
import se.samform.portal.edge.Visit;
import se.samform.portal.edge.VisitorCookie;
import se.samform.portal.fill.FillIn;
import se.samform.portal.fill.ForWhom;
import se.samform.portal.fill.Owner;
import se.samform.portal.offer.Closed;
import se.samform.portal.offer.Openings;

/** The start page of an e-service: what it is for, what is needed, what happens then. */
@Named
@RequestScoped
public class ServicePage implements Page {
    @Inject Visit visit;
    @Inject HttpServletRequest request;
    @Inject PublishedServices services;
    @Inject Bindings bindings;
    @Inject Municipalities municipalities;
    @Inject Drafts drafts;
    @Inject FillIn fill;
    @Inject Openings openings;
    private Published service;
    private Authority authority;
    private List<BegunDraft> begun;
    private List<EnclosedView> files;
    private List<Phrase> parked;
    private Closed closed;
    private List<Phrase> messages;

    @Override
    public Reply open() {
        var found = services.newest(visit.getMunicipality().id(), visit.variable("service"));
        if (found.isEmpty()) return Reply.notFound();
        service = found.get();
        closed = openings.closed(service).orElse(null);
        messages = openings.messages(service);
        parked = fill.today(service).parked().stream().map(Parking::text).filter(text -> !text.isEmpty()).map(this::phrase).toList();
        authority = bindings.current(visit.getMunicipality().id(), service.family())
            .flatMap(binding -> municipalities.authority(visit.getMunicipality().id(), binding.authority())).orElse(null);
        begun = Owner.of(visit, request).stream().flatMap(owner -> drafts.list(visit.getMunicipality().id(), owner).stream())
            .filter(this::isOfService).map(this::begun).toList();
        files = EnclosedView.of(definition().files(), new Language(visit.getLocale().getLanguage()));
        return Reply.show();
    }

    public String getKey() {
        return service.key().value();
    }

    public Phrase getTitle() {
        return phrase(definition().title());
    }

    public Phrase getSummary() {
        return phrase(definition().about().summary());
    }

    public Phrase getSubject() {
        return phrase(definition().catalogue().subject());
    }

    public String getSubjectUrl() {
        return visit.url("") + "?subject=" + Urls.encode(getSubject().text());
    }

    public List<Told> getNeeds() {
        return told(definition().catalogue().needs());
    }

    public List<Told> getProcess() {
        return told(definition().catalogue().process());
    }

    public List<Told> getFacts() {
        return told(definition().catalogue().facts());
    }

    /** Those that stand somewhere among its questions. */
    public List<EnclosedView> getFiles() {
        return files;
    }

    public int getMinutes() {
        return definition().catalogue().minutes();
    }

    /** What the municipality charges besides what answers come to, each with its amount. */
    public List<String> getFees() {
        var binding = bindings.current(visit.getMunicipality().id(), service.family());
        return definition().payment().stream().flatMap(terms -> terms.charges().stream()
            .flatMap(charge -> charge instanceof PaymentTerms.Fee fee ? Stream.of(fee.role()) : Stream.empty())
            .flatMap(role -> binding.flatMap(found -> found.payments().fee(role)).map(amount -> fee(role, amount, terms.currency())).stream())).toList();
    }

    private String fee(String role, BigDecimal amount, Currency currency) {
        var language = new Language(visit.getLocale().getLanguage());
        String title = definition().roles().stream().filter(each -> each.id().equals(role)).findFirst().map(each -> each.title().in(language)).orElse("");
        return title + ": " + Wording.money(amount, currency, language);
    }

    /** Whether people are told how long it takes at most. */
    public boolean isPromised() {
        return definition().flow().handlingDays() > 0;
    }

    /** Of the sentence that says it: whole weeks as weeks. */
    public String getPromiseKey() {
        return isPromisedInWeeks() ? "service.promise.weeks" : "service.promise.days";
    }

    public int getPromise() {
        int days = definition().flow().handlingDays();
        return isPromisedInWeeks() ? days / 7 : days;
    }

    private boolean isPromisedInWeeks() {
        return definition().flow().handlingDays() % 7 == 0;
    }

    /** {@code required}, {@code optional} or {@code none}. */
    public String getLogin() {
        return definition().terms().login().name().toLowerCase(Locale.ROOT);
    }

    /** Without logging in, no longer than the browser remembers it. */
    public int getDraftDays() {
        int days = definition().terms().draftDays();
        boolean isPersons = visit.getIdentity().isCitizen() || definition().terms().login() == Login.REQUIRED;
        return isPersons ? days : (int) Math.min(days, VisitorCookie.KEPT.toDays());
    }

    public boolean isPhoneIfProtected() {
        return definition().terms().protectedIdentity() == ProtectedIdentity.PHONE;
    }

    /** Whether they act for an organisation, and it is not for such. */
    public boolean isKeptOut() {
        return ForWhom.keepsOut(visit, service);
    }

    public boolean isLogInFirst() {
        return definition().terms().login() == Login.REQUIRED && !visit.getIdentity().isCitizen();
    }

    public String getLoginUrl() {
        return visit.url("login?to=" + Urls.encode(visit.url("e/" + getKey())));
    }

    /** Whoever answers questions: the authority that owns the cases, else the municipality. */
    public Contact getContact() {
        return authority == null ? visit.getMunicipality().contact() : authority.contact();
    }

    public String getContactName() {
        return authority == null ? visit.getMunicipality().name() : authority.name();
    }

    /** What is told of those parts of the form that are not asked for the time being. */
    public List<Phrase> getParked() {
        return parked;
    }

    /** Why it can't be begun now; null for one that is open. */
    public Closed getClosed() {
        return closed;
    }

    /** What is told about its operation. */
    public List<Phrase> getMessages() {
        return messages;
    }

    public List<BegunDraft> getBegun() {
        return begun;
    }

    /** Whether a draft was deleted just now. */
    public boolean isDeleted() {
        return visit.asks("deleted");
    }

    private boolean isOfService(DraftSummary draft) {
        return services.version(visit.getMunicipality().id(), draft.version()).filter(each -> each.family().equals(service.family())).isPresent();
    }

    private BegunDraft begun(DraftSummary draft) {
        return new BegunDraft("d/" + draft.id().text(), day(draft.changedAt()));
    }

    private String day(Instant instant) {
        return Wording.day(instant.atZone(visit.getMunicipality().zone()).toLocalDate(), language());
    }

    private List<Told> told(List<Paragraph> paragraphs) {
        return paragraphs.stream().map(each -> new Told(phrase(each.title()), phrase(each.text()))).toList();
    }

    private ServiceDefinition definition() {
        return service.definition();
    }

    private Phrase phrase(LocalText text) {
        return Phrase.of(text, language());
    }

    private Language language() {
        return new Language(visit.getLocale().getLanguage());
    }
}
