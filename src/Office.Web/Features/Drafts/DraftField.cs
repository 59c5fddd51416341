namespace Office.Web.Features.Drafts;

/// <summary>The parts of the form beside which a finding can stand.</summary>
public enum DraftField
{
    Title,
    MainRecipients,
    CopyRecipients,
    Body,
    Attachments,
}
