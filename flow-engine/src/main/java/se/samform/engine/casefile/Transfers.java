package se.samform.engine.casefile;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import se.samform.core.flow.Actor;
import se.samform.core.flow.CaseCommand;
import se.samform.core.flow.CaseEvent;
import se.samform.core.flow.CaseOwner;
import se.samform.core.flow.HandlingCommand;
import se.samform.core.flow.HandlingEvent;
import se.samform.core.flow.Refusal;
import se.samform.core.flow.RegistryCommand;
import se.samform.core.flow.SecrecyGround;
import se.samform.core.id.MunicipalityId;
import se.samform.core.municipality.MunicipalityLookup;
import se.samform.core.party.Applicant;
import se.samform.core.publication.Bindings;
import se.samform.core.publication.Published;
import se.samform.core.store.Session;
import se.samform.core.vault.KeyedHash;
import se.samform.core.vault.Vault;
import se.samform.engine.draft.Drafts;
import se.samform.engine.search.Findable;
import se.samform.engine.search.SearchIndex;

/** Makes a case its new owner's, in the transaction of the event that says so: whoever had it sees nothing of it from there on. */
final class Transfers {

  private final Vault vault;
  private final Bindings bindings;
  private final MunicipalityLookup municipalities;
  private final CaseRows rows;
  private final Registering registering;
  private final SearchIndex index;

  Transfers(Vault vault, Bindings bindings, MunicipalityLookup municipalities, CaseRows rows, Registering registering) {
    this.vault = vault;
    this.bindings = bindings;
    this.municipalities = municipalities;
    this.rows = rows;
    this.registering = registering;
    this.index = new SearchIndex(vault);
  }

  /** What the rules can't know: whose the case is, and what they have begun to write. */
  Optional<Refusal> refusal(Session session, CaseRow row, CaseCommand command, Instant at) throws SQLException {
    if (!(command instanceof HandlingCommand.Transfer transfer)) {
      return Optional.empty();
    }
    if (hash(vault, row.head().municipality(), transfer.to()).equals(row.applicant())) {
      return Optional.of(Refusal.SAME_OWNER);
    }
    return Drafts.isSupplemented(session, row.head().municipality(), row.head().id(), at) ? Optional.of(Refusal.SUPPLEMENT_BEGUN) : Optional.empty();
  }

  /** @param row as the event left it @return as it is theirs; the same where it was transferred to nobody */
  CaseRow follow(Session session, CaseRow row, Published service, List<CaseEvent> events, Deed deed) throws SQLException {
    for (var event : events) {
      if (event instanceof HandlingEvent.Transferred(var to, var why)) {
        return transferred(session, row, service, to, deed);
      }
    }
    return row;
  }

  private CaseRow transferred(Session session, CaseRow row, Published service, CaseOwner owner, Deed deed) throws SQLException {
    var hash = hash(vault, row.head().municipality(), owner);
    var theirs = row.ownedBy(owner, hash);
    rows.transfer(session, theirs, row, line(session, row, service, owner));
    if (row.head().filing().protectedIdentity()) {
      index.hide(session, IndexCases.place(row.head()), Findable.of(List.of()), Optional.of(hash));
      return theirs;
    }
    return ProtectedPersons.isNoted(session, row.head().municipality(), hash) ? hidden(session, theirs, deed) : theirs;
  }

  private static Listed.Line line(Session session, CaseRow row, Published service, CaseOwner owner) throws SQLException {
    var definition = service.definition();
    return Listed.Line.of(definition, SubmissionRows.of(session, row.key().orElseThrow(), row.head().id(), definition).getLast().submission(), Optional.of(owner));
  }

  /** Who is protected makes the case one that is looked at before it is read. */
  private CaseRow hidden(Session session, CaseRow row, Deed deed) throws SQLException {
    if (!(deed.actor() instanceof Actor.Officer officer)) {
      throw new IllegalStateException("Transferred by nobody: " + row.head().id());
    }
    var head = row.head();
    var facts = municipalities.facts(head.municipality());
    var binding = bindings.current(head.municipality(), service(row).family());
    var occasion = new Occasion(officer, deed.at(), deed.at().atZone(facts.zone()).toLocalDate(), binding);
    var mark = new RegistryCommand.Mark(new SecrecyGround(SecrecyGround.IDENTITY, SecrecyGround.PROTECTED_PERSON));
    return switch (registering.commanded(session, Optional.of(row), head.lastSeq(), mark, occasion)) {
      case Commanded.Done(var after) -> rows.lock(session, head.municipality(), head.id()).orElseThrow();
      case Commanded.Stale stale -> throw new IllegalStateException("Not as it was just written: " + head.id());
      case Commanded.Refused(var reason) -> throw new IllegalStateException("Not marked as protected: " + head.id() + " " + reason);
    };
  }

  private Published service(CaseRow row) {
    return registering.service(row.head());
  }

  /** By what whoever logs in, or acts for them, finds their cases. */
  static KeyedHash hash(Vault vault, MunicipalityId municipality, CaseOwner owner) {
    return owner.isOrganisation()
        ? Applicant.organisation(vault, municipality, owner.number()) : new Applicant.Person(owner.number()).hash(vault, municipality);
  }
}
