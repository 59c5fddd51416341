namespace Office.Documents.Comparing;

/// <summary>What a compared line is in the document.</summary>
public enum LineRole
{
    Title,
    TitleNote,
    MainRecipients,
    Paragraph,
    Heading,
    Attendance,
    Table,
    Picture,
    Attachment,
    Remark,
    Copies,
    JointOrgans,
}
