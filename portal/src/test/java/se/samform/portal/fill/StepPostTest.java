package se.samform.portal.fill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.samform.core.answer.RawAnswers;
import se.samform.portal.edge.PostedForm;

class StepPostTest {
    private final OpenDraft open = ADraft.of("skolskjuts", ADraft.transport());

    @Test
    void what_the_page_did_not_ask_stays_as_it_was() {
        RawAnswers answers = post(Map.of("_shown", "school,reason", "school", "as", "reason", "traffic"));
        assertEquals(List.of("as"), answers.at("school"));
        assertEquals(List.of("Orkar gå\nungefär 500 meter"), answers.at("disability-description"));
    }

    @Test
    void what_the_page_asked_and_did_not_get_is_taken_away() {
        assertTrue(post(Map.of("_shown", "school,own-choice", "school", "as")).at("own-choice").isEmpty());
    }

    @Test
    void files_and_other_steps_are_never_touched_by_a_post() {
        RawAnswers answers = post(Map.of("certificate", "", "child.firstName", "Elak", "unknown", "x"));
        assertEquals(List.of(ADraft.CERTIFICATE.toString()), answers.at("certificate"));
        assertEquals(List.of("Nils"), answers.at("child.firstName"));
        assertTrue(answers.at("unknown").isEmpty());
    }

    @Test
    void what_was_told_and_not_asked_stays_whatever_is_posted_to_it() {
        var post = read(Map.of("_shown", "school,own-choice", "school", "as"));
        var after = post.over(open.draft().answers(), ADraft.step(open, "school"), Set.of("school", "own-choice"));
        assertEquals(open.draft().answers().at("school"), after.at("school"));
        assertEquals(open.draft().answers().at("own-choice"), after.at("own-choice"));
    }

    @Test
    void the_enter_key_and_an_unknown_button_mean_next() {
        assertEquals(StepPost.Go.NEXT, read(Map.of()).go());
        assertEquals(StepPost.Go.NEXT, read(Map.of("_go", "elsewhere")).go());
    }

    @Test
    void taking_a_file_away_stays_on_the_page() {
        assertEquals(StepPost.Go.SAVE, read(Map.of("_go", "next", "_remove", "x")).go());
    }

    @Test
    void what_is_taken_away_is_a_file_of_the_draft_and_goes_with_the_other_answers() {
        var content = open.draft().content();
        var after = read(Map.of("_remove", ADraft.CERTIFICATE.toString(), "school", "as")).over(content, ADraft.step(open, "school"), Set.of());
        assertTrue(after.files().isEmpty());
        assertTrue(after.answers().at("certificate").isEmpty());
        assertEquals(List.of("as"), after.answers().at("school"));
        assertEquals(content.files(), read(Map.of("_remove", "nix")).over(content, ADraft.step(open, "school"), Set.of()).files());
    }

    @Test
    void another_row_has_a_key_of_its_own_and_the_page_goes_to_it() {
        var form = new PostedForm(Map.of("trips", List.of("2", "7"), "_add", List.of("trips"), "_go", List.of("next")));
        var post = StepPost.of(form, ADraft.step(open, "school"));
        assertEquals(List.of("2", "7", "8"), post.fields().get("trips"));
        assertEquals("trips.8", post.goTo());
        assertEquals(StepPost.Go.ROWS, post.go());
    }

    @Test
    void what_is_no_path_is_no_button_and_stands_in_no_address() {
        var form = new PostedForm(Map.of("_add", List.of("trips\r\nSet-Cookie: a=b"), "_drop", List.of("trips.\"2")));
        var post = StepPost.of(form, ADraft.step(open, "school"));
        assertEquals("", post.goTo());
        assertEquals(StepPost.Go.NEXT, post.go());
    }

    @Test
    void a_row_taken_away_leaves_the_others_their_keys() {
        var form = new PostedForm(Map.of("trips", List.of("2", "7"), "_drop", List.of("trips.2")));
        var post = StepPost.of(form, ADraft.step(open, "school"));
        assertEquals(List.of("7"), post.fields().get("trips"));
        assertEquals("trips", post.goTo());
    }

    @Test
    void a_revision_that_is_no_number_is_none() {
        assertEquals(0, read(Map.of("_revision", "99999999999999999999")).revision());
        assertEquals(12, read(Map.of("_revision", "12")).revision());
    }

    @Test
    void says_of_which_questions_the_page_told_what_is_wrong() {
        assertEquals(Set.of("school", "reason"), read(Map.of("_check", "school,reason", "_shown", "school,reason,grade")).checked());
        assertTrue(read(Map.of("_shown", "school")).checked().isEmpty());
    }

    private RawAnswers post(Map<String, String> fields) {
        return read(fields).over(open.draft().answers(), ADraft.step(open, "school"), Set.of());
    }

    private StepPost read(Map<String, String> fields) {
        var lists = new HashMap<String, List<String>>();
        fields.forEach((name, value) -> lists.put(name, List.of(value)));
        return StepPost.of(new PostedForm(lists), ADraft.step(open, "school"));
    }
}
