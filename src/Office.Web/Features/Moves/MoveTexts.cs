namespace Office.Web.Features.Moves;

/// <summary>Names the texts of moves: Resources/Features/Moves/MoveTexts.</summary>
public sealed class MoveTexts;
