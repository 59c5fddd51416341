using Office.Documents.Rules;

namespace Office.Web.Features.Drafts;

/// <summary>Where a finding belongs in the form.</summary>
public static class DraftFields
{
    /// <summary>The part of the form that a finding is about; what is about no part stands at the top.</summary>
    public static DraftField Of(Finding finding) => finding.Place.Element switch
    {
        DocumentElement.MainRecipient => DraftField.MainRecipients,
        DocumentElement.CopyRecipient => DraftField.CopyRecipients,
        DocumentElement.Attachment or DocumentElement.Bound => DraftField.Attachments,
        DocumentElement.Body => DraftField.Body,
        _ => DraftField.Title,
    };
}
