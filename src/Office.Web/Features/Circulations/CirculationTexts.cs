namespace Office.Web.Features.Circulations;

/// <summary>Texts of 传阅: beginning one, its board, reading, and what leaders order meanwhile.</summary>
public sealed class CirculationTexts;
