package se.samform.portal.edge;

import static se.samform.portal.edge.Access.ANYONE;
import static se.samform.portal.edge.Access.CITIZEN;
import static se.samform.portal.edge.Access.OFFICER;
import static se.samform.portal.edge.Route.get;
import static se.samform.portal.edge.Route.post;
import static se.samform.portal.edge.Route.view;

import java.util.List;
import java.util.Optional;
import se.samform.portal.about.AboutPage;
import se.samform.portal.acting.ActingPage;
import se.samform.portal.acting.ChooseWhom;
import se.samform.portal.areas.AreasGeoJson;
import se.samform.portal.areas.AreasPage;
import se.samform.portal.areas.ImportAreas;
import se.samform.portal.binding.BindingPage;
import se.samform.portal.binding.SetBinding;
import se.samform.portal.catalogue.CataloguePage;
import se.samform.portal.catalogue.ServicePage;
import se.samform.portal.catalogue.ShowServiceFile;
import se.samform.portal.desk.AnswerTask;
import se.samform.portal.desk.AskForSupplement;
import se.samform.portal.desk.AskPage;
import se.samform.portal.desk.AskedPage;
import se.samform.portal.desk.AwayPage;
import se.samform.portal.desk.BeginFor;
import se.samform.portal.desk.CaseLooksPage;
import se.samform.portal.desk.ChooseWorkNotices;
import se.samform.portal.desk.ComparePage;
import se.samform.portal.desk.ContactPage;
import se.samform.portal.desk.CorrectAnswers;
import se.samform.portal.desk.CorrectPage;
import se.samform.portal.desk.Decide;
import se.samform.portal.desk.DecidePage;
import se.samform.portal.desk.DecisionsPage;
import se.samform.portal.desk.DeskAppealPapers;
import se.samform.portal.desk.DeskCasePage;
import se.samform.portal.desk.DeskFile;
import se.samform.portal.desk.DeskLetterPdf;
import se.samform.portal.desk.DeskPage;
import se.samform.portal.desk.DeskReceiptPdf;
import se.samform.portal.desk.ExportDecisions;
import se.samform.portal.desk.ExportInbox;
import se.samform.portal.desk.FindCase;
import se.samform.portal.desk.FindCasePage;
import se.samform.portal.desk.FindLooks;
import se.samform.portal.desk.FindPerson;
import se.samform.portal.desk.HandOverDraft;
import se.samform.portal.desk.HandleCase;
import se.samform.portal.desk.HandleContact;
import se.samform.portal.desk.HandleMany;
import se.samform.portal.desk.KeyPage;
import se.samform.portal.desk.LooksCsv;
import se.samform.portal.desk.LooksPage;
import se.samform.portal.desk.ManyDonePage;
import se.samform.portal.desk.ManyPage;
import se.samform.portal.desk.NarrowList;
import se.samform.portal.desk.NewKeyPage;
import se.samform.portal.desk.NoticesPage;
import se.samform.portal.desk.PersonPage;
import se.samform.portal.desk.ReadNotices;
import se.samform.portal.desk.RegisterPage;
import se.samform.portal.desk.ReplaceKey;
import se.samform.portal.desk.ReportDecisions;
import se.samform.portal.desk.SaveFilter;
import se.samform.portal.desk.SetAway;
import se.samform.portal.desk.ShowKey;
import se.samform.portal.desk.ShowProtected;
import se.samform.portal.desk.TransferCase;
import se.samform.portal.desk.TransferPage;
import se.samform.portal.desk.UndoMany;
import se.samform.portal.desk.WaitingPage;
import se.samform.portal.desk.WorkNoticesPage;
import se.samform.portal.designer.AnswerCanvas;
import se.samform.portal.designer.ArrivalPage;
import se.samform.portal.designer.BarPage;
import se.samform.portal.designer.BeginDesign;
import se.samform.portal.designer.BeginFrom;
import se.samform.portal.designer.BehaviourPage;
import se.samform.portal.designer.CanvasPage;
import se.samform.portal.designer.DesignFlowPage;
import se.samform.portal.designer.DesignFormPage;
import se.samform.portal.designer.DesignLogicPage;
import se.samform.portal.designer.DesignScenariosPage;
import se.samform.portal.designer.DesignTextsPage;
import se.samform.portal.designer.DesignTryPage;
import se.samform.portal.designer.DesignsPage;
import se.samform.portal.designer.EditDesign;
import se.samform.portal.designer.EditFlow;
import se.samform.portal.designer.EditLogic;
import se.samform.portal.designer.EditTexts;
import se.samform.portal.designer.FetchServiceFile;
import se.samform.portal.designer.FindingsPage;
import se.samform.portal.designer.NewServicePage;
import se.samform.portal.designer.PublishDesign;
import se.samform.portal.designer.PublishPage;
import se.samform.portal.designer.SamplePdf;
import se.samform.portal.designer.ManageScenarios;
import se.samform.portal.designer.TryDesign;
import se.samform.portal.diary.PublicDiaryPage;
import se.samform.portal.fill.ChangeoverPage;
import se.samform.portal.fill.ContinueDraft;
import se.samform.portal.fill.DeleteDraft;
import se.samform.portal.fill.DeletePage;
import se.samform.portal.fill.GoOver;
import se.samform.portal.fill.ReviewPage;
import se.samform.portal.fill.SaveStep;
import se.samform.portal.fill.ShowEnclosed;
import se.samform.portal.fill.ShowFile;
import se.samform.portal.fill.StartDraft;
import se.samform.portal.fill.StepPage;
import se.samform.portal.fill.SubmitDraft;
import se.samform.portal.gallery.GalleryPage;
import se.samform.portal.login.LogInAsDemoPerson;
import se.samform.portal.login.LogInEnd;
import se.samform.portal.login.LogOut;
import se.samform.portal.login.LoginPage;
import se.samform.portal.login.StayLoggedIn;
import se.samform.portal.look.MunicipalityStyle;
import se.samform.portal.map.ShowTile;
import se.samform.portal.mypages.BeginRenewal;
import se.samform.portal.mypages.BeginSupplement;
import se.samform.portal.mypages.ChooseNotices;
import se.samform.portal.mypages.EarlierReceiptPdf;
import se.samform.portal.mypages.Follow;
import se.samform.portal.mypages.FollowPage;
import se.samform.portal.mypages.ForgetMe;
import se.samform.portal.mypages.GiveFeedback;
import se.samform.portal.mypages.HandedOverPage;
import se.samform.portal.mypages.LetterPdf;
import se.samform.portal.mypages.MyCasePage;
import se.samform.portal.mypages.MyCasesPage;
import se.samform.portal.mypages.MyNewKeyPage;
import se.samform.portal.mypages.NoticeSettingsPage;
import se.samform.portal.mypages.ReceiptPage;
import se.samform.portal.mypages.ReceiptPdf;
import se.samform.portal.mypages.RenewPage;
import se.samform.portal.mypages.ReplaceMyKey;
import se.samform.portal.mypages.SubmittedFile;
import se.samform.portal.mypages.Withdraw;
import se.samform.portal.mypages.WithdrawPage;
import se.samform.portal.mypages.WriteInCase;
import se.samform.portal.notices.NoticeAddressesPage;
import se.samform.portal.notices.NoticeMatrixPage;
import se.samform.portal.notices.NoticeWordsPage;
import se.samform.portal.notices.SettleAddresses;
import se.samform.portal.notices.SettleNotices;
import se.samform.portal.notices.SettleWords;
import se.samform.portal.offer.MessagesPage;
import se.samform.portal.offer.OfferPage;
import se.samform.portal.offer.SetOffer;
import se.samform.portal.offer.TellMessage;
import se.samform.portal.opinion.GiveOpinion;
import se.samform.portal.opinion.OpinionFile;
import se.samform.portal.opinion.OpinionPage;
import se.samform.portal.pay.FeePaid;
import se.samform.portal.pay.GoPayFeePage;
import se.samform.portal.pay.GoPayPage;
import se.samform.portal.pay.PaidPage;
import se.samform.portal.pay.PayFee;
import se.samform.portal.running.ChangeManyServices;
import se.samform.portal.running.CountFindings;
import se.samform.portal.running.ExportServices;
import se.samform.portal.running.UsesPage;
import se.samform.portal.signing.HandleSigning;
import se.samform.portal.signing.OpenInvitation;
import se.samform.portal.signing.Sign;
import se.samform.portal.signing.SignPage;
import se.samform.portal.signing.SigningPage;
import se.samform.portal.signing.ToSignFile;
import se.samform.portal.signing.ToSignPdf;
import se.samform.portal.statistics.ExportStatistics;
import se.samform.portal.statistics.PublicStatisticsPage;
import se.samform.portal.statistics.StatisticsPage;
import se.samform.portal.template.SaveTemplate;
import se.samform.portal.template.TemplatePage;
import se.samform.portal.template.TemplatesPage;
import se.samform.portal.versions.PlanCases;
import se.samform.portal.versions.PlanDrafts;
import se.samform.portal.versions.VersionCasesPage;
import se.samform.portal.versions.VersionPage;
import se.samform.portal.versions.VersionsPage;
import se.samform.portal.wall.RaiseWall;
import se.samform.portal.wall.WallPage;

/** The site map below a municipality. */
final class Routes {
    private Routes() {}

    static final List<Route> ALL = List.of(
        view("", ANYONE, "catalogue", CataloguePage.class),
        view("e/{service}", ANYONE, "service", ServicePage.class),
        post("e/{service}/drafts", ANYONE, StartDraft.class),
        view("e/{service}/gallery/{state}", ANYONE, "gallery", GalleryPage.class),
        get("d/{draft}", ANYONE, ContinueDraft.class),
        view("d/{draft}/review", ANYONE, "review", ReviewPage.class),
        post("d/{draft}/submit", ANYONE, SubmitDraft.class),
        view("d/{draft}/pay", ANYONE, "go-pay", GoPayPage.class),
        view("d/{draft}/paid/{payment}", ANYONE, "paid", PaidPage.class),
        view("d/{draft}/signing", ANYONE, "signing", SigningPage.class),
        post("d/{draft}/signing", ANYONE, HandleSigning.class),
        get("sign/{invitation}", ANYONE, OpenInvitation.class),
        view("opinions/{opinion}", ANYONE, "opinion", OpinionPage.class),
        post("opinions/{opinion}", ANYONE, GiveOpinion.class),
        get("opinions/{opinion}/files/{file}", ANYONE, OpinionFile.class),
        view("signings/{signing}", CITIZEN, "sign", SignPage.class),
        post("signings/{signing}", CITIZEN, Sign.class),
        get("signings/{signing}/copy.pdf", CITIZEN, ToSignPdf.class),
        get("signings/{signing}/files/{file}", CITIZEN, ToSignFile.class),
        view("d/{draft}/changeover", ANYONE, "changeover", ChangeoverPage.class),
        post("d/{draft}/changeover", ANYONE, GoOver.class),
        view("d/{draft}/delete", ANYONE, "delete", DeletePage.class),
        post("d/{draft}/delete", ANYONE, DeleteDraft.class),
        view("d/{draft}/{step}", ANYONE, "step", StepPage.class),
        post("d/{draft}/{step}", ANYONE, SaveStep.class),
        get("d/{draft}/files/{file}", ANYONE, ShowFile.class),
        get("d/{draft}/enclosed/{file}", ANYONE, ShowEnclosed.class),
        get("e/{service}/files/{file}", ANYONE, ShowServiceFile.class),
        get("look.css", ANYONE, MunicipalityStyle.class),
        get("map/{z}/{x}/{y}", ANYONE, ShowTile.class),
        view("login", ANYONE, "login", LoginPage.class),
        post("login", ANYONE, LogInAsDemoPerson.class),
        post("logout", ANYONE, LogOut.class),
        view("login/end", ANYONE, "log-in-end", LogInEnd.class),
        post("login/end", ANYONE, StayLoggedIn.class),
        view("kept/{parked}", ANYONE, "kept", KeptPage.class),
        post("kept/{parked}", ANYONE, GoOn.class),
        view("my", ANYONE, "my-cases", MyCasesPage.class),
        view("acting", CITIZEN, "acting", ActingPage.class),
        post("acting", CITIZEN, ChooseWhom.class),
        view("notices", CITIZEN, "notice-settings", NoticeSettingsPage.class),
        post("notices", CITIZEN, ChooseNotices.class),
        view("my/{case}", ANYONE, "my-case", MyCasePage.class),
        post("my/{case}", ANYONE, WriteInCase.class),
        view("my/{case}/handed-over", ANYONE, "handed-over", HandedOverPage.class),
        view("my/{case}/new-key", ANYONE, "new-key", MyNewKeyPage.class),
        post("my/{case}/new-key", ANYONE, ReplaceMyKey.class),
        view("my/{case}/receipt", ANYONE, "receipt", ReceiptPage.class),
        get("my/{case}/receipt.pdf", ANYONE, ReceiptPdf.class),
        get("my/{case}/receipts/{seq}", ANYONE, EarlierReceiptPdf.class),
        get("my/{case}/letters/{seq}", ANYONE, LetterPdf.class),
        get("my/{case}/files/{file}", ANYONE, SubmittedFile.class),
        post("my/{case}/fees/{fee}", ANYONE, PayFee.class),
        view("my/{case}/fees/{fee}/pay", ANYONE, "go-pay", GoPayFeePage.class),
        get("my/{case}/paid/{payment}", ANYONE, FeePaid.class),
        post("my/{case}/feedback", ANYONE, GiveFeedback.class),
        post("my/{case}/supplement", ANYONE, BeginSupplement.class),
        view("my/{case}/renew", ANYONE, "renew", RenewPage.class),
        post("my/{case}/renew", ANYONE, BeginRenewal.class),
        view("my/{case}/withdraw", ANYONE, "withdraw", WithdrawPage.class),
        post("my/{case}/withdraw", ANYONE, Withdraw.class),
        view("follow", ANYONE, "follow", FollowPage.class),
        post("follow", ANYONE, Follow.class),
        post("forget", ANYONE, ForgetMe.class),
        view("diarium", ANYONE, "diary", PublicDiaryPage.class),
        view("about/accessibility", ANYONE, "about-accessibility", AboutPage.class),
        view("about/personal-data", ANYONE, "about-personal-data", AboutPage.class),
        view("about/contact", ANYONE, "about-contact", AboutPage.class),
        view("about/statistics", ANYONE, "about-statistics", PublicStatisticsPage.class),
        view("desk", OFFICER, "desk", DeskPage.class),
        post("desk/filters", OFFICER, SaveFilter.class),
        post("desk/narrow", OFFICER, NarrowList.class),
        get("desk/export", OFFICER, ExportInbox.class),
        view("desk/statistics", OFFICER, "desk-statistics", StatisticsPage.class),
        get("desk/statistics/export", OFFICER, ExportStatistics.class),
        view("desk/find", OFFICER, "desk-find", FindCasePage.class),
        view("desk/notices", OFFICER, "desk-notices", NoticesPage.class),
        post("desk/notices", OFFICER, ReadNotices.class),
        view("desk/notices/settings", OFFICER, "desk-notice-settings", WorkNoticesPage.class),
        post("desk/notices/settings", OFFICER, ChooseWorkNotices.class),
        view("desk/notices/matrix", OFFICER, "desk-notice-matrix", NoticeMatrixPage.class),
        post("desk/notices/matrix", OFFICER, SettleNotices.class),
        view("desk/notices/addresses", OFFICER, "desk-notice-addresses", NoticeAddressesPage.class),
        post("desk/notices/addresses", OFFICER, SettleAddresses.class),
        view("desk/notices/words", OFFICER, "desk-notice-words", NoticeWordsPage.class),
        post("desk/notices/words", OFFICER, SettleWords.class),
        view("desk/templates", OFFICER, "desk-templates", TemplatesPage.class),
        view("desk/templates/text", OFFICER, "desk-template", TemplatePage.class),
        post("desk/templates/text", OFFICER, SaveTemplate.class),
        post("desk/find", OFFICER, FindCase.class),
        view("desk/find/{kept}", OFFICER, "desk-find", FindCasePage.class),
        view("desk/person", OFFICER, "desk-person", PersonPage.class),
        post("desk/person", OFFICER, FindPerson.class),
        view("desk/person/{kept}", OFFICER, "desk-person", PersonPage.class),
        view("desk/person/case/{case}", OFFICER, "desk-contact", ContactPage.class),
        post("desk/person/case/{case}", OFFICER, HandleContact.class),
        view("desk/contact-centre", OFFICER, "desk-contact-centre", WallPage.class),
        post("desk/contact-centre", OFFICER, RaiseWall.class),
        view("desk/register", OFFICER, "desk-register", RegisterPage.class),
        post("desk/register", OFFICER, BeginFor.class),
        post("desk/register/{draft}", OFFICER, HandOverDraft.class),
        view("desk/register/{case}/key", OFFICER, "desk-key", KeyPage.class),
        post("desk/register/{case}/key", OFFICER, ShowKey.class),
        view("desk/decisions", OFFICER, "desk-decisions", DecisionsPage.class),
        post("desk/decisions", OFFICER, ReportDecisions.class),
        get("desk/decisions/export", OFFICER, ExportDecisions.class),
        view("desk/looks", OFFICER, "desk-looks", LooksPage.class),
        post("desk/looks", OFFICER, FindLooks.class),
        get("desk/looks/looks.csv", OFFICER, LooksCsv.class),
        view("desk/looks/{kept}", OFFICER, "desk-looks", LooksPage.class),
        get("desk/looks/{kept}/looks.csv", OFFICER, LooksCsv.class),
        view("desk/tasks", OFFICER, "desk-tasks", WaitingPage.class),
        view("desk/tasks/{case}", OFFICER, "desk-task", AskedPage.class),
        post("desk/tasks/{case}", OFFICER, AnswerTask.class),
        view("desk/versions", OFFICER, "desk-versions", VersionsPage.class),
        view("desk/versions/{version}", OFFICER, "desk-version", VersionPage.class),
        post("desk/versions/{version}", OFFICER, PlanDrafts.class),
        view("desk/versions/{version}/cases", OFFICER, "desk-version-cases", VersionCasesPage.class),
        post("desk/versions/{version}/cases", OFFICER, PlanCases.class),
        view("desk/areas", OFFICER, "desk-areas", AreasPage.class),
        post("desk/areas", OFFICER, ImportAreas.class),
        get("desk/areas/areas.geojson", OFFICER, AreasGeoJson.class),
        view("desk/away", OFFICER, "desk-away", AwayPage.class),
        post("desk/away", OFFICER, SetAway.class),
        view("desk/many", OFFICER, "desk-many", ManyPage.class),
        post("desk/many", OFFICER, HandleMany.class),
        view("desk/many/{batch}", OFFICER, "desk-many-done", ManyDonePage.class),
        post("desk/many/{batch}", OFFICER, UndoMany.class),
        view("desk/services", OFFICER, "desk-services", DesignsPage.class),
        post("desk/services", OFFICER, BeginDesign.class),
        view("desk/services/{service}/binding", OFFICER, "desk-binding", BindingPage.class),
        post("desk/services/{service}/binding", OFFICER, SetBinding.class),
        view("desk/services/new", OFFICER, "desk-services-new", NewServicePage.class),
        post("desk/services/new", OFFICER, BeginFrom.class),
        get("desk/services/of/{service}/{kind}", OFFICER, FetchServiceFile.class),
        get("desk/services/{design}/files/{kind}", OFFICER, FetchServiceFile.class),
        view("desk/services/{design}/arrival", OFFICER, "design-arrival", ArrivalPage.class),
        view("desk/services/{service}/offer", OFFICER, "desk-offer", OfferPage.class),
        post("desk/services/{service}/offer", OFFICER, SetOffer.class),
        view("desk/services/uses", OFFICER, "desk-services-uses", UsesPage.class),
        get("desk/services/export", OFFICER, ExportServices.class),
        post("desk/services/findings", OFFICER, CountFindings.class),
        post("desk/services/many", OFFICER, ChangeManyServices.class),
        view("desk/messages", OFFICER, "desk-messages", MessagesPage.class),
        post("desk/messages", OFFICER, TellMessage.class),
        view("desk/services/{design}/form", OFFICER, "design-form", DesignFormPage.class),
        post("desk/services/{design}/edits", OFFICER, EditDesign.class),
        view("desk/services/{design}/logic", OFFICER, "design-logic", DesignLogicPage.class),
        post("desk/services/{design}/logic", OFFICER, EditLogic.class),
        view("desk/services/{design}/flow", OFFICER, "design-flow", DesignFlowPage.class),
        post("desk/services/{design}/flow", OFFICER, EditFlow.class),
        view("desk/services/{design}/texts", OFFICER, "design-texts", DesignTextsPage.class),
        post("desk/services/{design}/texts", OFFICER, EditTexts.class),
        get("desk/services/{design}/sample.pdf", OFFICER, SamplePdf.class),
        view("desk/services/{design}/bar", OFFICER, "design-bar", BarPage.class),
        view("desk/services/{design}/publish", OFFICER, "design-publish", PublishPage.class),
        post("desk/services/{design}/publish", OFFICER, PublishDesign.class),
        view("desk/services/{design}/behaviour", OFFICER, "design-behaviour", BehaviourPage.class),
        view("desk/services/{design}/findings", OFFICER, "design-findings", FindingsPage.class),
        view("desk/services/{design}/try", OFFICER, "design-try", DesignTryPage.class),
        post("desk/services/{design}/try", OFFICER, TryDesign.class),
        view("desk/services/{design}/scenarios", OFFICER, "design-scenarios", DesignScenariosPage.class),
        post("desk/services/{design}/scenarios", OFFICER, ManageScenarios.class),
        view("desk/services/{design}/canvas/{step}", OFFICER, "design-canvas", CanvasPage.class).inPage(),
        post("desk/services/{design}/canvas/{step}", OFFICER, AnswerCanvas.class).inPage(),
        view("desk/{case}", OFFICER, "desk-case", DeskCasePage.class),
        post("desk/{case}", OFFICER, HandleCase.class),
        post("desk/{case}/protected", OFFICER, ShowProtected.class),
        view("desk/{case}/looks", OFFICER, "desk-case-looks", CaseLooksPage.class),
        view("desk/{case}/ask", OFFICER, "desk-ask", AskPage.class),
        post("desk/{case}/ask", OFFICER, AskForSupplement.class),
        view("desk/{case}/correct", OFFICER, "desk-correct", CorrectPage.class),
        post("desk/{case}/correct", OFFICER, CorrectAnswers.class),
        view("desk/{case}/transfer", OFFICER, "desk-transfer", TransferPage.class),
        post("desk/{case}/transfer", OFFICER, TransferCase.class),
        view("desk/{case}/new-key", OFFICER, "desk-new-key", NewKeyPage.class),
        post("desk/{case}/new-key", OFFICER, ReplaceKey.class),
        view("desk/{case}/compare", OFFICER, "desk-compare", ComparePage.class),
        view("desk/{case}/decide", OFFICER, "desk-decide", DecidePage.class),
        post("desk/{case}/decide", OFFICER, Decide.class),
        get("desk/{case}/letters/{seq}", OFFICER, DeskLetterPdf.class),
        get("desk/{case}/receipt.pdf", OFFICER, DeskReceiptPdf.class),
        get("desk/{case}/appeal.zip", OFFICER, DeskAppealPapers.class),
        get("desk/{case}/files/{file}", OFFICER, DeskFile.class));

    /** The first route of an address, with its variables. */
    static Optional<Route.Found> find(String method, List<String> address) {
        return ALL.stream().filter(route -> route.method().equals(method))
            .flatMap(route -> route.match(address).map(variables -> new Route.Found(route, variables)).stream()).findFirst();
    }
}
