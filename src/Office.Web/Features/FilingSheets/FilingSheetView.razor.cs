using Microsoft.AspNetCore.Components;
using Office.Documents.Dispatches;
using Office.Documents.FilingSheets;
using Office.Documents.SignOffs;
using Office.Organization;
using Office.Web.Components;
using Office.Web.Features.Files;

namespace Office.Web.Features.FilingSheets;

/// <summary>发文稿纸: the elements and opinions of a dispatch in the boxes of its organ's sheet.</summary>
public sealed partial class FilingSheetView
{
    [Parameter, EditorRequired] public FilingSheet Sheet { get; set; } = null!;

    [Inject] private PageShelf Shelf { get; set; } = null!;

    private Dispatch Dispatch => Sheet.View.Dispatch;

    // The full date stands beside the name, as on paper (条例 第二十二条).
    private static string Signed(SignOff signOff) => DateText.Day(OfficeDay.Of(signOff.SignedAt));

    private IEnumerable<SignOff> SignOffsIn(string field) => Sheet.View.SignOffs
        .Where(signOff => signOff.OpinionSlot == field[FilingSheetFields.SlotPrefix.Length..])
        .OrderBy(signOff => signOff.Rank).ThenBy(signOff => signOff.SignedAt);

    // 圈阅 at 签发 counts as consent and is printed as 同意; elsewhere the mark is printed as what it is.
    private string Words(SignOff signOff) => signOff switch
    {
        { Opinion: { } words, Decision: SignOffDecision.Agree } => words,
        { Opinion: { } words } => $"{Text.Of(signOff.Decision)}：{words}",
        { Decision: SignOffDecision.Initial, OpinionSlot: "issue" } => Text.Of(SignOffDecision.Agree),
        { Ink: not null, Decision: SignOffDecision.Agree } => "",
        _ => Text.Of(signOff.Decision),
    };

    private string Value(string field) => field switch
    {
        "number" => Dispatch.Number ?? "",
        "urgency" => Text.UrgencyOf(Dispatch.Urgency),
        "pages" => L["pages", Shelf.Pages(Sheet.View).Count],
        "title" => Dispatch.Title,
        "main-recipients" => string.Join('、', Sheet.View.Content.MainRecipients),
        "copy-recipients" => string.Join('、', Sheet.View.Content.CopyRecipients),
        "drafting-unit" => Sheet.View.UnitName,
        "drafter" => Dispatch.DrafterName,
        "drafted-on" => DateText.Day(OfficeDay.Of(Dispatch.CreatedAt)),
        "disclosure" => Disclosed(),
        "secrecy" => L[Dispatch.SecrecyReviewed ? "secrecy.reviewed" : "secrecy.open"],
        "issued-on" => Dispatch.IssuedOn is { } on ? DateText.Day(on) : "",
        "printed-on" => Sheet.View.Imprint.PrintedOn is { } on ? DateText.Day(on) : "",
        "kind" => Text.Kind(Dispatch.Kind),
        "attachments" => string.Join("；", Sheet.View.Content.Attachments.Select((title, at) => $"{at + 1}. {title}")),
        _ => "",
    };

    private string Disclosed() => (Dispatch.Disclosure, Dispatch.DisclosureReason) switch
    {
        (null, _) => "",
        ({ } disclosure, null) => Text.Of(disclosure),
        ({ } disclosure, { } reason) => $"{Text.Of(disclosure)}（{reason}）",
    };
}
