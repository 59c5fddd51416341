namespace Office.Web.Features.Drafts;

/// <summary>Where a finding belongs in the form.</summary>
public static class DraftFields
{
    /// <summary>The part of the form that a finding of this code is about.</summary>
    public static DraftField Of(string findingCode) => findingCode switch
    {
        "draft.recipients-missing" or "draft.request-one-recipient" or "draft.recipient-is-person" => DraftField.MainRecipients,
        "draft.copy-repeats-main" => DraftField.CopyRecipients,
        "draft.attachments-differ" or "draft.attachment-punctuation" => DraftField.Attachments,
        "draft.secrecy" or "draft.body-missing" or "draft.report-asks" or "draft.request-closing" or "draft.heading-order" => DraftField.Body,
        _ => DraftField.Title,
    };
}
