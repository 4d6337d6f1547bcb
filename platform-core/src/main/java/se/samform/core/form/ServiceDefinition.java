package se.samform.core.form;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samform.core.flow.Flow;
import se.samform.core.flow.Role;
import se.samform.core.flow.RoleKind;
import se.samform.core.logic.DecisionTable;
import se.samform.core.text.LocalText;

/** One version of an e-service: what it is, what it asks, and what happens to what is handed in. */
public record ServiceDefinition(
    About about,
    Catalogue catalogue,
    Terms terms,
    List<Step> steps,
    List<DecisionTable> tables,
    List<Role> roles,
    Flow flow,
    Optional<PaymentTerms> payment,
    Optional<SigningTerms> signing,
    NoticeTerms notices) {

  public ServiceDefinition {
    steps = List.copyOf(steps);
    tables = List.copyOf(tables);
    roles = List.copyOf(roles);
  }

  /** Everybody is told as elsewhere. */
  public ServiceDefinition(
      About about, Catalogue catalogue, Terms terms, List<Step> steps, List<DecisionTable> tables, List<Role> roles, Flow flow,
      Optional<PaymentTerms> payment, Optional<SigningTerms> signing) {
    this(about, catalogue, terms, steps, tables, roles, flow, payment, signing, NoticeTerms.NONE);
  }

  /** Nobody else signs it first. */
  public ServiceDefinition(
      About about, Catalogue catalogue, Terms terms, List<Step> steps, List<DecisionTable> tables, List<Role> roles, Flow flow,
      Optional<PaymentTerms> payment) {
    this(about, catalogue, terms, steps, tables, roles, flow, payment, Optional.empty());
  }

  /** Costs nothing. */
  public ServiceDefinition(
      About about, Catalogue catalogue, Terms terms, List<Step> steps, List<DecisionTable> tables, List<Role> roles, Flow flow) {
    this(about, catalogue, terms, steps, tables, roles, flow, Optional.empty());
  }

  /** Without tables. */
  public ServiceDefinition(
      About about, Catalogue catalogue, Terms terms, List<Step> steps, List<Role> roles, Flow flow) {
    this(about, catalogue, terms, steps, List.of(), roles, flow);
  }

  /** What this one asks, and what happens to it by a later version. */
  public ServiceDefinition under(ServiceDefinition later) {
    var others = roles.stream().filter(role -> later.role(role.id()).isEmpty());
    return new ServiceDefinition(
        about, catalogue, terms, steps, tables, Stream.concat(later.roles.stream(), others).toList(), later.flow, payment, signing);
  }

  public ServiceKey key() {
    return about.key();
  }

  public LocalText title() {
    return about.title();
  }

  /** All questions of all steps in page order. */
  public List<Question> questions() {
    return steps.stream().flatMap(step -> step.questions().stream()).toList();
  }

  public Optional<Question> question(String id) {
    return questions().stream().filter(question -> question.id().equals(id)).findFirst();
  }

  /** The question that a path leads to, also inside groups: {@code diary.2.what}, {@code applicant.email}. */
  public Optional<Question> questionAt(String path) {
    return questionAt(questions(), path.split("\\."), 0);
  }

  private static Optional<Question> questionAt(List<Question> questions, String[] parts, int at) {
    return questions.stream()
        .filter(question -> question.id().equals(parts[at]))
        .findFirst()
        .flatMap(question -> question instanceof GroupQuestion group && parts.length > at + 2
            ? questionAt(group.questions(), parts, at + 2)
            : Optional.of(question));
  }

  /** All files that travel inside it, in page order. */
  public List<EnclosedFile> files() {
    return files(questions()).toList();
  }

  private static Stream<EnclosedFile> files(List<Question> questions) {
    return questions.stream().flatMap(question -> switch (question) {
      case Information information -> information.files().stream();
      case GroupQuestion group -> files(group.questions());
      case Question other -> Stream.of();
    });
  }

  /** Whether a time in a calendar is asked for, also inside a group. */
  public boolean asksForTimes() {
    return asksForTimes(questions());
  }

  private static boolean asksForTimes(List<Question> questions) {
    return questions.stream().anyMatch(question -> switch (question) {
      case SlotQuestion slot -> true;
      case GroupQuestion group -> asksForTimes(group.questions());
      case Question other -> false;
    });
  }

  public Optional<EnclosedFile> file(String id) {
    return files().stream().filter(file -> file.id().equals(id)).findFirst();
  }

  public Optional<Step> step(String id) {
    return steps.stream().filter(step -> step.id().equals(id)).findFirst();
  }

  /** Whether a step or a question, also inside a group, has this id. */
  public boolean hasPart(String id) {
    return steps.stream().anyMatch(step -> step.id().equals(id) || step.has(id));
  }

  /** Ids of the roles that are played by the municipality's areas. */
  public Set<String> areas() {
    return roles.stream().filter(role -> role.kind() == RoleKind.AREA).map(Role::id).collect(Collectors.toUnmodifiableSet());
  }

  public Optional<Role> role(String id) {
    return roles.stream().filter(role -> role.id().equals(id)).findFirst();
  }
}
