using Office.Documents.Rules;
using Office.Organization.Foundation;

namespace Office.Documents.Dispatches;

/// <summary>Every reason that something about a dispatch can be refused. Each has a text in both languages.</summary>
public static class DispatchFault
{
    /// <summary>Another window saved the draft in the meantime; both texts are kept.</summary>
    public sealed record DraftMovedOn(long CurrentRevision) : Conflict("dispatch.draft-moved-on");

    public sealed record AlreadyStarted() : Conflict("dispatch.already-started");

    /// <summary>The text is not open for editing at this step, or not by this official.</summary>
    public sealed record TextLocked() : Conflict("dispatch.text-locked");

    /// <summary>Somebody else writes the text now.</summary>
    public sealed record TextHeld(string Name) : Conflict("dispatch.text-held")
    {
        public override IReadOnlyList<object> Arguments => [Name];
    }

    public sealed record CoAuthorUnknown() : Invalid("dispatch.co-author-unknown", Field: "OfficialId");

    /// <summary>The form was changed at this step, but the change is not part of the text that would be decided on.</summary>
    public sealed record TextNotFixed() : Conflict("dispatch.text-not-fixed");

    public sealed record NotADraft() : Conflict("dispatch.not-a-draft");

    /// <summary>A rule of the 条例 that is a 规定 is broken; the finding says which and how to mend it.</summary>
    public sealed record RuleBroken(Finding Finding) : Invalid("dispatch.rule-broken", Field: "Content")
    {
        public override IReadOnlyList<object> Arguments => [Finding];
    }

    /// <summary>审核 or 签发 is held back until what the finding says is mended, or let pass with a reason.</summary>
    public sealed record FindingsHoldBack(Finding First, int Count) : Conflict("dispatch.findings-hold-back")
    {
        public override IReadOnlyList<object> Arguments => [First, Count];
    }

    /// <summary>The finding that was to be let pass is not there any more, or is none that can be.</summary>
    public sealed record FindingGone() : Conflict("dispatch.finding-gone");

    public sealed record DisclosureMissing() : Invalid("dispatch.disclosure-missing", Field: nameof(DraftForm.Disclosure));

    public sealed record DisclosureReasonMissing()
        : Invalid("dispatch.disclosure-reason-missing", Field: nameof(DraftForm.DisclosureReason));

    public sealed record SecrecyReviewMissing()
        : Invalid("dispatch.secrecy-review-missing", Field: nameof(DraftForm.SecrecyReviewed));

    public sealed record SignerMissing() : Invalid("dispatch.signer-missing", Field: nameof(DraftForm.Route));

    public sealed record SignerUnknown() : Invalid("dispatch.signer-unknown", Field: nameof(DraftForm.Route));

    public sealed record TooManyOnRoute(int Most) : Invalid("dispatch.too-many-on-route", Field: nameof(DraftForm.Route))
    {
        public override IReadOnlyList<object> Arguments => [Most];
    }

    public sealed record CountersignerUnknown() : Invalid("dispatch.countersigner-unknown", Field: nameof(DraftForm.Route));

    public sealed record RecipientUnknown(string PrintedName)
        : Invalid("dispatch.recipient-unknown", Field: nameof(DraftForm.Recipients))
    {
        public override IReadOnlyList<object> Arguments => [PrintedName];
    }

    public sealed record TooManyRecipients(int Most)
        : Invalid("dispatch.too-many-recipients", Field: nameof(DraftForm.Recipients))
    {
        public override IReadOnlyList<object> Arguments => [Most];
    }

    public sealed record TextTooLong(int MostCharacters) : Invalid("dispatch.text-too-long", Field: "Content")
    {
        public override IReadOnlyList<object> Arguments => [MostCharacters];
    }

    public sealed record TitleTooLong(int Most) : Invalid("dispatch.title-too-long", Field: "Title")
    {
        public override IReadOnlyList<object> Arguments => [Most];
    }

    public sealed record TooManyJointOrgans(int Most) : Invalid("dispatch.too-many-joint-organs", Field: "JointOrgans")
    {
        public override IReadOnlyList<object> Arguments => [Most];
    }

    public sealed record PrefixUnknown() : Invalid("dispatch.prefix-unknown", Field: "Prefix");

    /// <summary>This step does not offer this action.</summary>
    public sealed record WrongStep() : Conflict("dispatch.wrong-step");

    /// <summary>The typeset file that was looked at is no longer the one that stands.</summary>
    public sealed record LayoutChanged() : Conflict("dispatch.layout-changed");

    /// <summary>直送 from behind 签发 would carry an unsigned text past the signature.</summary>
    public sealed record MustBeSignedAgain() : Conflict("dispatch.must-be-signed-again");

    public sealed record NothingToSend() : Conflict("dispatch.nothing-to-send");

    public sealed record ReasonMissing() : Invalid("dispatch.reason-missing", Field: "Reason");

    public sealed record ReasonTooLong(int Most) : Invalid("dispatch.reason-too-long", Field: "Reason")
    {
        public override IReadOnlyList<object> Arguments => [Most];
    }
}
