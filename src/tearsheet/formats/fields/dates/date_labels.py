"""The words beside a day that say what happened on it, in the languages of the months' table."""

from __future__ import annotations

import re

CHANGED = re.compile(
    r"updat|modif|revised|corrected|\bedited|aktualis|aktualiz|actualis|actualiz|atualiz|mis à jour|"
    r"aggiornat|geändert|gewijzigd|bijgewerkt|opdater|oppdater|uppdater|uppfært|päivit|zmian|ažurir|izmenj|güncel|"
    r"frissít|módosít|naujint|atjaunin|muudet|uuend|diperbarui|cập nhật|ενημ|τροποπ|обнов|измен|оновлен|"
    r"змінен|актуал|ажурир|измењ|תחדש|עודכן|עדכון|تحديث|روز ?رسان|अपडेट|अद्यतन|আপডেট|અપડેટ|அப்டேட்|"
    r"อัปเดต|อัพเดต|更新|更正|修正|수정|업데이트",
    re.I,
)
PUBLISHED = re.compile(
    r"publi(?:sh|é|cad|cat|cer|ser|kov|kuj|kac)|posted|veröffentlicht|erschienen|geplaatst|objav|izdano|zveřejn|"
    r"közzét|megjelen|yayın|pubblicat|offentligg|udgivet|julkaistu|birt\b|skelbt|avaldatud|diterbitkan|"
    r"ngày đăng|δημοσ|опублик|опублік|публик|објав|дата|פורסם|نشر|منتشر|प्रकाशित|প্রকাশ|પ્રકાશિત|"
    r"公開|公开|発表|发布|發布|掲載|입력|등록",
    re.I,
)
OTHER = re.compile(
    r"(?<!\w)(?:copyright|©|\(c\)|all rights|since|founded|est\.|expires|deadline|valid|born|joined|member|"
    r"event|until|before|photo|file|archiv|seit|bis|depuis|desde|fino)",
    re.I,
)
