namespace Office.Documents.SignOffs;

/// <summary>
/// What a mark without words (圈阅) stands for. On a dispatch every step that asks for a decision asks for consent, so a mark
/// there is consent and is printed as 同意 (条例 第二十二条); the record still tells that it was a mark.
/// </summary>
public static class Initialling
{
    /// <summary>The decision as it is printed on the sheet of a dispatch.</summary>
    public static SignOffDecision Printed(SignOffDecision decision) =>
        decision is SignOffDecision.Initial ? SignOffDecision.Agree : decision;
}
