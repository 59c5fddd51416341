using Office.Organization;

namespace Office.Documents.Attachments;

/// <summary>Who attaches, when, and within which limits.</summary>
public sealed record AttachmentAct(Actor Actor, DateTimeOffset At, AttachmentLimits Limits);
