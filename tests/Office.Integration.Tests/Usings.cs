global using Office.Testing;
