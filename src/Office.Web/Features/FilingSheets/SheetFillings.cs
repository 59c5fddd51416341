using Microsoft.Extensions.Localization;
using Office.Documents.Dispatches;
using Office.Documents.SignOffs;
using Office.Organization;
using Office.Web.Components;
using Office.Web.Features.Dispatches;
using Office.Web.Features.Files;

namespace Office.Web.Features.FilingSheets;

/// <summary>Writes a dispatch on its filing sheet.</summary>
public sealed class SheetFillings(DispatchText text, PageShelf shelf, IStringLocalizer<SheetWords> words)
{
    public SheetFilling Of(DispatchView view) => new(
        Elements(view),
        [
            .. view.SignOffs
                .OrderBy(signOff => signOff.Rank).ThenBy(signOff => signOff.SignedAt)
                .Select(signOff => new SheetOpinion(
                    signOff.OpinionSlot ?? signOff.Step, signOff.GuestOrgan, signOff.PrintedName, Words(signOff), signOff.Ink, Day(signOff.SignedAt))),
        ]);

    // What a mark says is printed in words (条例 第二十二条); the record keeps that it was a mark.
    private string Words(SignOff signOff) => (Initialling.Printed(signOff.Decision), signOff.Opinion) switch
    {
        (SignOffDecision.Agree, { } opinion) => opinion,
        ({ } decision, { } opinion) => $"{text.Of(decision)}：{opinion}",
        (SignOffDecision.Agree, null) when signOff is { Ink: not null, Decision: SignOffDecision.Agree } => "",
        ({ } decision, null) => text.Of(decision),
    };

    private Dictionary<string, string> Elements(DispatchView view)
    {
        var (dispatch, content) = (view.Dispatch, view.Content);
        return new(StringComparer.Ordinal)
        {
            ["number"] = dispatch.Number ?? "",
            ["urgency"] = text.UrgencyOf(dispatch.Urgency),
            ["pages"] = words["pages", shelf.Pages(view).Count],
            ["kind"] = text.Kind(dispatch.Kind),
            ["title"] = dispatch.Title,
            ["main-recipients"] = string.Join('、', content.MainRecipients),
            ["copy-recipients"] = string.Join('、', content.CopyRecipients),
            ["attachments"] = string.Join('；', content.Attachments.Select((title, at) => $"{at + 1}. {title}")),
            ["remark"] = content.Remark ?? "",
            ["drafting-unit"] = view.UnitName,
            ["drafter"] = dispatch.DrafterName,
            ["drafted-on"] = Day(dispatch.CreatedAt),
            ["disclosure"] = Disclosed(dispatch),
            ["secrecy"] = words[dispatch.SecrecyReviewed ? "secrecy.reviewed" : "secrecy.open"],
            ["issued-on"] = dispatch.IssuedOn is { } issued ? DateText.Day(issued) : "",
            ["printed-on"] = view.Imprint.PrintedOn is { } printed ? DateText.Day(printed) : "",
        };
    }

    private string Disclosed(Dispatch dispatch) => (dispatch.Disclosure, dispatch.DisclosureReason) switch
    {
        (null, _) => "",
        ({ } disclosure, null) => text.Of(disclosure),
        ({ } disclosure, { } reason) => $"{text.Of(disclosure)}（{reason}）",
    };

    private static string Day(DateTimeOffset at) => DateText.Day(OfficeDay.Of(at));
}
